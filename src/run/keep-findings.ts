import type { Database } from '../database/database.ts'
import { text } from '../facts/sql-text.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'
import { COLUMNS, type FindingRow, NUMBERS, type rowsBy } from './finding-row.ts'

/** A finding, and which it is in the order of the contract. */
export interface OrderedFinding {
  readonly n: number
  readonly finding: Finding
}

/** The table where the findings of a run are gathered, as rows of its file behind their number, in no order. */
export const GATHERED = 'gathered_finding'

export async function openGathered(database: Database): Promise<void> {
  const columns = COLUMNS.map((column) => `"${column}" ${NUMBERS.has(column) ? 'BIGINT' : 'VARCHAR'}`)
  await database.run(`CREATE TABLE ${GATHERED} (n BIGINT, ${columns.join(', ')})`)
}

/** Adds findings on some rules to those that are gathered. */
export async function gather(
  database: Database,
  findings: readonly OrderedFinding[],
  rowOf: ReturnType<typeof rowsBy>,
): Promise<void> {
  await database.append(
    GATHERED,
    findings.map(({ n, finding }) => [n, ...cellsOf(rowOf(finding))]),
  )
}

/**
 * Writes the gathered findings to a Parquet file at `path`, where the database may write. `rules` are those that they may
 * be about; given back are those that they are about.
 */
export async function writeGathered(
  database: Database,
  rules: readonly KeptRule[],
  path: string,
): Promise<readonly KeptRule[]> {
  const found = new Set((await database.rows(`SELECT DISTINCT rule FROM ${GATHERED}`)).map(({ rule }) => rule))
  const columns = COLUMNS.map((column) => `"${column}"`)
  await database.run(`COPY (SELECT ${columns.join(', ')} FROM ${GATHERED} ORDER BY n) TO ${text(path)}
    (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${GROUP})`)
  await database.run(`DROP TABLE ${GATHERED}`)
  return rules.filter(({ id }) => found.has(id))
}

/** In rows: so few that a page from the middle of a run needs little of the file. Another size gives other bytes. */
const GROUP = 20_480

function cellsOf(row: FindingRow): readonly (string | number | null)[] {
  return COLUMNS.map((column) => {
    const cell = row[column]
    return typeof cell === 'boolean' ? String(cell) : cell
  })
}
