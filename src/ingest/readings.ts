import type { Database } from '../database/database.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { isKnown } from '../domain/reading.ts'
import { text } from '../facts/sql-text.ts'
import type { CellType, Value } from '../tables/cell-type.ts'

/**
 * The table `reading`: what the JavaScript meaning of a column type makes of every distinct text that SQL may not
 * read by itself. Lists are kept as JSON.
 */
export const CREATE_READINGS = 'CREATE TABLE reading (type VARCHAR, text VARCHAR, value VARCHAR, why VARCHAR)'

/** Reads the texts of a query's one column `text`, each once, and keeps what they mean; gives how many there were. */
export async function addReadings(
  database: Database,
  type: CellType<Value>,
  texts: string,
  datasets: Datasets,
): Promise<number> {
  const known = `SELECT text FROM reading WHERE type = ${text(type.name)}`
  const wanted = `SELECT DISTINCT text FROM (${texts}) WHERE text IS NOT NULL AND NOT coalesce(${type.ordinary('text')}, FALSE)
    AND text NOT IN (${known})`
  let count = 0
  for await (const rows of batchesOf(database, wanted)) {
    count += rows.length
    await database.append(
      'reading',
      rows.map((cell) => readingRow(type, cell, datasets)),
    )
  }
  return count
}

/** The texts first, whole: one connection cannot append while a query still streams. */
async function* batchesOf(database: Database, query: string): AsyncGenerator<readonly string[]> {
  await database.run(`CREATE OR REPLACE TEMP TABLE wanted AS SELECT text, row_number() OVER () AS n FROM (${query})`)
  for (let from = 0; ; from += BATCH) {
    const rows = await database.rows(
      `SELECT '.' || text AS text FROM wanted WHERE n > ${from} AND n <= ${from + BATCH} ORDER BY n`,
    )
    if (rows.length === 0) return
    // The driver would take a BOM off the front, and the reading would no longer find its cell.
    yield rows.map((row) => String(row.text).slice(1))
  }
}

const BATCH = 50_000

function readingRow(type: CellType<Value>, cell: string, datasets: Datasets): readonly (string | null)[] {
  const reading = type.read(cell, datasets)
  if (!isKnown(reading)) return [type.name, cell, null, reading.cause]
  const { value } = reading
  return [type.name, cell, typeof value === 'object' ? JSON.stringify(value) : String(value), null]
}

/** A text cell read as its type: SQL for the value and for the cause, given the alias of its line in `reading`. */
export function typedCell(
  type: CellType<Value>,
  cell: string,
  reading: string | undefined,
): { readonly value: string; readonly why: string } {
  const read = reading === undefined ? `CAST(NULL AS ${type.sqlType})` : fromText(type, `${reading}.value`)
  const why = reading === undefined ? 'CAST(NULL AS VARCHAR)' : `${reading}.why`
  const ordinary = type.ordinary(cell)
  if (ordinary === NEVER) return { value: read, why }
  return {
    value: `CASE WHEN ${ordinary} THEN ${type.plain(cell)} ELSE ${read} END`,
    why,
  }
}

/** What a type says that SQL may never read by itself. */
const NEVER = 'FALSE'

function fromText({ sqlType }: CellType<Value>, value: string): string {
  return sqlType === 'VARCHAR[]' ? `from_json(${value}, '["VARCHAR"]')` : `CAST(${value} AS ${sqlType})`
}
