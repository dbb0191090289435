import type { Facts, Node } from '../../src/conditions/node.ts'
import { decidingSql, type FactColumns, toSql } from '../../src/conditions/sql.ts'
import type { Database, SqlValue } from '../../src/database/database.ts'
import { NO, type Truth, UNKNOWN, YES } from '../../src/domain/truth.ts'
import type { FactType } from '../../src/facts/fact.ts'
import { text } from '../../src/facts/sql-text.ts'
import { FACT_NAMES, typeOf } from '../conditions/arbitraries.ts'

/** The truth of each tree for each row of facts, all in one query: by row, then by tree. */
export async function truthsInSql(
  database: Database,
  trees: readonly Node[],
  rows: readonly Facts[],
): Promise<readonly (readonly Truth[])[]> {
  await database.run(factTable(rows))
  const columns = trees.map((tree, i) => `${toSql(tree, COLUMNS)} AS t${i}`)
  const answers = await database.rows(`SELECT ${columns.join(',\n')} FROM facts f ORDER BY n`)
  return answers.map((row) => trees.map((_, i) => truthOf(row[`t${i}`])))
}

/**
 * The fact that decides, for each row that was judged by `truthsInSql` before, were the tree to come out as `truth`.
 * A query for each tree: the optimiser's time grows with the square of what it is given at once.
 */
export async function decidersInSql(database: Database, tree: Node, truth: Truth): Promise<readonly string[]> {
  const fact = decidingSql(tree, NAMES[truth], COLUMNS, text)
  const answers = await database.rows(`SELECT ${fact} AS fact FROM facts f ORDER BY n`)
  return answers.map((row) => String(row.fact))
}

const NAMES = { [NO]: 'FALSE', [UNKNOWN]: 'NULL', [YES]: 'TRUE' } as const

const SQL_TYPES: Readonly<Record<FactType, string>> = {
  flag: 'BOOLEAN',
  word: 'VARCHAR',
  country: 'VARCHAR',
  region: 'VARCHAR',
  day: 'DATE',
  number: 'DOUBLE',
}

const COLUMNS: FactColumns = { value: (fact) => `f."${fact}"`, type: typeOf }

function factTable(rows: readonly Facts[]): string {
  const names = FACT_NAMES.map((fact) => `"${fact}"`)
  const values = rows.map((facts, n) => `(${[n, ...FACT_NAMES.map((fact) => cell(fact, facts))].join(', ')})`)
  return `CREATE OR REPLACE TABLE facts AS SELECT * FROM (VALUES ${values.join(', ')}) AS v(n, ${names.join(', ')})`
}

function cell(fact: string, facts: Facts): string {
  const value = facts[fact]
  return `CAST(${value === undefined ? 'NULL' : text(String(value))} AS ${SQL_TYPES[typeOf(fact)]})`
}

function truthOf(value: SqlValue | undefined): Truth {
  return value === null ? UNKNOWN : value === true ? YES : NO
}
