import type { Facts, Node } from '../../src/conditions/node.ts'
import { decidingSql, type FactColumns, toSql } from '../../src/conditions/sql.ts'
import type { Database, SqlValue } from '../../src/database/database.ts'
import { NO, type Truth, UNKNOWN, YES } from '../../src/domain/truth.ts'
import type { FactType } from '../../src/facts/fact.ts'
import { text } from '../../src/facts/sql-text.ts'
import { FACT_NAMES, typeOf } from '../conditions/arbitraries.ts'

/** The truth of each tree for each row of facts: by row, then by tree. */
export async function truthsInSql(
  database: Database,
  trees: readonly Node[],
  rows: readonly Facts[],
): Promise<readonly (readonly Truth[])[]> {
  await database.run(factTable(rows))
  const answers = await ask(database, trees, (tree) => toSql(tree, COLUMNS))
  return answers.map((row) => row.map(truthOf))
}

/**
 * The fact that decides, were a tree to come out as the truth beside it: by row of those that were judged by
 * `truthsInSql` before, then by tree.
 */
export async function decidersInSql(
  database: Database,
  trees: readonly { readonly node: Node; readonly truth: Truth }[],
): Promise<readonly (readonly string[])[]> {
  const answers = await ask(database, trees, ({ node, truth }) => decidingSql(node, NAMES[truth], COLUMNS, text))
  return answers.map((row) => row.map(String))
}

/** What the rows of facts say to each of many questions, a few in each query: by row, then by question. */
async function ask<T>(
  database: Database,
  questions: readonly T[],
  sql: (question: T) => string,
): Promise<readonly (readonly (SqlValue | undefined)[])[]> {
  const answers: (SqlValue | undefined)[][] = []
  for (let from = 0; from < questions.length; from += AT_ONCE) {
    const columns = questions.slice(from, from + AT_ONCE).map((question, i) => `${sql(question)} AS q${i}`)
    const rows = await database.rows(`SELECT ${columns.join(',\n')} FROM facts f ORDER BY n`)
    for (const [n, row] of rows.entries()) {
      answers[n] ??= []
      answers[n].push(...columns.map((_, i) => row[`q${i}`]))
    }
  }
  return answers
}

/** The optimiser's time grows with the square of what it is given at once. */
const AT_ONCE = 10

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
