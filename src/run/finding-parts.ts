import { join, resolve } from 'node:path'
import type { SqlRow } from '../database/database.ts'
import { text } from '../facts/sql-text.ts'
import { isThere } from '../files/is-there.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'
import { COLUMNS, type FindingRow, findingOf, NUMBERS } from './finding-row.ts'
import { readRules } from './kept-rules.ts'
import { isPart, type Part } from './run-problem.ts'

/** One row a finding, in the order of the contract. */
export const FINDINGS = 'findings.parquet'

/** A finding, and how many rows of the file lead up to it, itself among them. */
export interface NumberedFinding {
  readonly finding: Finding
  readonly row: number
}

/** Which findings are read: those after so many rows, of these rules, that meet a condition in SQL; at most so many. */
export interface Asked {
  readonly after?: number
  readonly rules?: (rule: KeptRule) => boolean
  readonly where?: string
  readonly most?: number
}

/** The findings of a run one at a time, or why they are none. Ends with a problem where the file is gone or no Parquet. */
export async function* findingParts(folder: string): AsyncGenerator<Part<Finding>> {
  for await (const part of numberedFindings(folder)) yield isPart(part) ? { value: part.value.finding } : part
}

/** Some findings of a run, each with its row. A problem has the row as its line. */
export async function* numberedFindings(folder: string, asked: Asked = {}): AsyncGenerator<Part<NumberedFinding>> {
  const rules = await readRules(folder)
  if (!isPart(rules)) return yield rules
  for await (const part of rowsIn(folder, queryFor(asked, rules.value))) {
    if (!isPart(part)) {
      yield part
      continue
    }
    const row = Number(part.value.number)
    const result = findingOf(rowOf(part.value), rules.value)
    if ('value' in result) yield { value: { finding: result.value, row } }
    else yield { problem: { ...result.problem, file: FINDINGS, line: row } }
  }
}

/** How many rows the findings of a run are; undefined where they cannot be read. */
export async function countFindings(folder: string): Promise<number | undefined> {
  for await (const part of rowsIn(folder, (source) => `SELECT count(*) AS n FROM ${source}`)) {
    if (isPart(part)) return Number(part.value.n)
  }
  return undefined
}

type Query = (source: string) => string

/** Texts come behind a dot: the driver would take a BOM off the front. */
function queryFor({ after = 0, rules, where, most }: Asked, known: ReadonlyMap<string, KeptRule>): Query {
  const columns = COLUMNS.map((column) => (NUMBERS.has(column) ? `"${column}"` : `'.' || "${column}" AS "${column}"`))
  const ids = rules === undefined ? [] : [...known.values()].filter(rules).map(({ id }) => text(id))
  const conditions = [
    ...(after === 0 ? [] : [`file_row_number >= ${after}`]),
    ...(rules === undefined ? [] : [ids.length === 0 ? 'false' : `rule IN (${ids.join(', ')})`]),
    ...(where === undefined ? [] : [where]),
  ]
  return (source) => `SELECT file_row_number + 1 AS number, ${columns.join(', ')} FROM ${source}
    ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`} ${most === undefined ? '' : `LIMIT ${most}`}`
}

/** The database is loaded only where findings are read: it is large, and most commands read none. */
async function* rowsIn(folder: string, query: Query): AsyncGenerator<Part<SqlRow>> {
  const path = resolve(join(folder, FINDINGS))
  if (!(await isThere(path))) return yield { problem: { code: 'part-gone', file: FINDINGS } }
  const { Database } = await import('../database/database.ts')
  const database = await Database.open({ threads: 1, memory: MEMORY, folders: [], files: [path] })
  try {
    const source = `read_parquet(${text(path)}, file_row_number = true)`
    const described = await database.rows(`DESCRIBE SELECT * EXCLUDE (file_row_number) FROM ${source}`)
    if (!isOurs(described)) {
      const detail = 'other columns than this file has'
      return yield { problem: { code: 'shape', file: FINDINGS, line: 1, where: '', detail } }
    }
    for await (const rows of database.batches(query(source))) for (const value of rows) yield { value }
  } catch {
    yield { problem: { code: 'not-parquet', file: FINDINGS } }
  } finally {
    database.close()
  }
}

/** Whatever a damaged file says of its own size. */
const MEMORY = '512MB'

function isOurs(described: readonly SqlRow[]): boolean {
  const told = described.map((column) => `${column.column_name} ${column.column_type}`)
  return told.join() === COLUMNS.map((column) => `${column} ${NUMBERS.has(column) ? 'BIGINT' : 'VARCHAR'}`).join()
}

function rowOf(row: SqlRow): FindingRow {
  const value = (column: (typeof COLUMNS)[number]) => {
    const found = row[column] ?? null
    return typeof found === 'string' ? found.slice(1) : found
  }
  return {
    rule: value('rule'),
    verdict: value('verdict'),
    cause: value('cause'),
    kind: value('kind'),
    subject: value('subject'),
    reseller: value('reseller'),
    file: value('file'),
    line: value('line'),
    column: value('column'),
    condition: value('condition'),
    seen: value('seen'),
    waiver: value('waiver'),
  }
}
