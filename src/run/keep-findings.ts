import type { Database } from '../database/database.ts'
import { text } from '../facts/sql-text.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'
import { COLUMNS, type FindingRow, NUMBERS, rowsBy } from './finding-row.ts'

/**
 * Writes findings that come in the order of the contract, a page at a time, to a Parquet file at `path`, where the
 * database may write. `rules` are those that they may be about; given back are those that they are about.
 */
export async function keepFindings(
  database: Database,
  pages: AsyncIterable<readonly Finding[]>,
  rules: readonly KeptRule[],
  path: string,
): Promise<readonly KeptRule[]> {
  const rowOf = rowsBy(rules)
  const found = new Set<string>()
  await database.run(`CREATE TABLE ${TABLE} (${COLUMNS.map((column) => `"${column}" VARCHAR`).join(', ')})`)
  for await (const page of pages) {
    for (const { rule } of page) found.add(rule)
    await database.append(
      TABLE,
      page.map((finding) => textsOf(rowOf(finding))),
    )
  }
  const columns = COLUMNS.map((column) => (NUMBERS.has(column) ? `"${column}"::BIGINT AS "${column}"` : `"${column}"`))
  await database.run(`COPY (SELECT ${columns.join(', ')} FROM ${TABLE}) TO ${text(path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP})`)
  await database.run(`DROP TABLE ${TABLE}`)
  return rules.filter(({ id }) => found.has(id))
}

const TABLE = 'kept_finding'

/** In rows: so few that a page from the middle of a run needs little of the file. Another size gives other bytes. */
const GROUP = 20_480

function textsOf(row: FindingRow): readonly (string | null)[] {
  return COLUMNS.map((column) => (row[column] === null ? null : String(row[column])))
}
