import { fillDerivedTables } from '../../src/audit/derived-tables.ts'
import { factQuery } from '../../src/audit/fact-query.ts'
import { judgedTableName } from '../../src/audit/judged-table-name.ts'
import type { Database } from '../../src/database/database.ts'
import { SUBJECTS } from '../../src/domain/subject.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { readCellRef } from '../../src/facts/cell-ref.ts'
import type { Circumstances, Origin } from '../../src/facts/expression.ts'
import type { Fact } from '../../src/facts/fact.ts'
import type { RuleBook } from '../../src/rules/in-force.ts'
import type { Row } from '../../src/tables/row.ts'
import { TABLE_OF } from '../../src/tables/subject.ts'
import { BOOK } from '../arbitraries/judge.ts'
import { numberSql, rowsOf, said } from './column-readings.ts'

/** By fact, what it is of every subject, in their order: `= value` or `? cause`, and the column that says so. */
export type FactReadings = Readonly<Record<string, readonly string[]>>

/** All facts there are, or those named. */
export async function factsInSql(
  database: Database,
  circumstances: Circumstances,
  names: readonly string[] = [...FACTS.keys()],
): Promise<FactReadings> {
  const book = asking(names)
  await fillDerivedTables(database, circumstances)
  const readings: Record<string, readonly string[]> = {}
  for (const kind of SUBJECTS) {
    const facts = [...FACTS.values()].filter(({ name, subject }) => subject === kind && names.includes(name))
    if (facts.length === 0 && kind !== 'reseller') continue
    await database.run(`CREATE TABLE ${judgedTableName(kind)} AS ${factQuery(kind, book, 'any')}`)
    if (facts.length === 0) continue
    const columns = facts.map((fact) => `${saidInSql(fact)} AS "${fact.name}"`)
    const rows = await database.rows(`SELECT ${columns.join(', ')} FROM ${judgedTableName(kind)} f
      JOIN ${TABLE_OF[kind]} t ON t.rid = f.id ORDER BY t.src`)
    for (const { name } of facts) readings[name] = rows.map((row) => withColumn(String(row[name])))
  }
  return inOrder(readings)
}

/** A book whose rules ask for the facts, so that none is left out of the fact tables; no child needs its reseller's. */
function asking(facts: readonly string[]): RuleBook {
  return { ...BOOK, rules: BOOK.rules.map((rule) => ({ ...rule, facts })), about: new Map() }
}

export function factsInMemory(roots: readonly Row[], circumstances: Circumstances): FactReadings {
  return inOrder(
    Object.fromEntries(
      [...FACTS.values()].map((fact) => [
        fact.name,
        roots
          .flatMap((root) => rowsOf(root, TABLE_OF[fact.subject]))
          .map((row) => saidInMemory(fact, row, circumstances)),
      ]),
    ),
  )
}

function saidInMemory({ expression }: Fact, row: Row, circumstances: Circumstances): string {
  const origin = expression.origin(row, circumstances, row)
  const column =
    origin === undefined ? 'nowhere' : [origin, ...(origin.against ? [origin.against] : [])].map(nameOf).join(' <> ')
  return `${said(expression.read(row, circumstances, row))} (${column})`
}

function nameOf({ row, column }: Origin): string {
  return `${row.table}.${column.name}`
}

function saidInSql({ name, type }: Fact): string {
  const value = type === 'number' ? numberSql(`f."${name}"`) : `f."${name}"`
  return `CASE WHEN f."${name}" IS NULL THEN '? ' || coalesce(f."${name}_why", 'no cause') ELSE '= ' || ${value} END
    || ' @' || coalesce(f."${name}_at"::VARCHAR, '')`
}

/** Names the column behind the number of a cell; a cell of no record is one all the same. */
function withColumn(reading: string): string {
  const at = reading.lastIndexOf('@')
  const digits = reading.slice(at + 1)
  const ref = readCellRef(digits === '' ? undefined : digits)
  const named =
    ref === undefined ? 'nowhere' : [ref, ...(ref.against ? [ref.against] : [])].map(({ col }) => col).join(' <> ')
  return `${reading.slice(0, at)}(${named})`
}

function inOrder(readings: FactReadings): FactReadings {
  return Object.fromEntries(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1)))
}
