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

/** Cells to be read: their type, and a query that gives their texts in its one column `text`. */
export interface Unread {
  readonly type: CellType<Value>
  readonly texts: string
}

/** Reads the texts of these queries, each once, and keeps what they mean. */
export async function addReadings(database: Database, unread: readonly Unread[], datasets: Datasets): Promise<void> {
  if (unread.length === 0) return
  const types = new Map(unread.map(({ type }) => [type.name, type]))
  for await (const rows of unreadCells(database, unread)) {
    await database.append(
      'reading',
      rows.map(({ type, cell }) => readingRow(typeNamed(type, types), cell, datasets)),
    )
  }
}

function typeNamed(name: string, types: ReadonlyMap<string, CellType<Value>>): CellType<Value> {
  const type = types.get(name)
  if (type === undefined) throw new Error(`no type ${name} was asked for`)
  return type
}

/** The texts first, whole: one connection cannot append while a query still streams. */
async function* unreadCells(
  database: Database,
  unread: readonly Unread[],
): AsyncGenerator<readonly { readonly type: string; readonly cell: string }[]> {
  const queries = unread.map(
    ({ type, texts }) => `SELECT ${text(type.name)} AS type, text FROM (${texts})
      WHERE text IS NOT NULL AND NOT coalesce(${type.ordinary('text')}, FALSE)`,
  )
  await database.run(`CREATE OR REPLACE TEMP TABLE unread AS SELECT type, text, row_number() OVER () AS n FROM
    (SELECT DISTINCT type, text FROM (${queries.join(' UNION ALL ')})) ANTI JOIN reading USING (type, text)`)
  for (let from = 0; ; from += BATCH) {
    const rows = await database.rows(
      `SELECT type, '.' || text AS text FROM unread WHERE n > ${from} AND n <= ${from + BATCH} ORDER BY n`,
    )
    // The driver would take a BOM off the front, and the reading would no longer find its cell.
    if (rows.length > 0) yield rows.map((row) => ({ type: String(row.type), cell: String(row.text).slice(1) }))
    if (rows.length < BATCH) return
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
