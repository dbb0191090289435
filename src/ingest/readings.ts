import type { Database, SqlRow } from '../database/database.ts'
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

/** SQL for what the JavaScript meaning of a type made of a cell that SQL may not read: its value as text, and the cause. */
export interface ReadCell {
  readonly value: string
  readonly why: string
}

/** What stands in a line of `reading` that is joined under an alias. */
export function joinedReading(alias: string): ReadCell {
  return { value: `${alias}.value`, why: `${alias}.why` }
}

/**
 * The readings of types that have but a few, which are short and printable: a query names them where it needs them. A
 * join for each column takes longer to set up, and more memory, than most files take to be judged.
 */
export async function fewReadings(database: Database): Promise<ReadonlyMap<string, (cell: string) => ReadCell>> {
  const rows = await database.rows(`SELECT type, text, value, why FROM reading WHERE type IN (SELECT type FROM reading
    GROUP BY type HAVING count(*) <= ${FEW} AND bool_and(regexp_full_match(text, '[ -~]{0,60}'))) ORDER BY type, text`)
  const types = new Set(rows.map(({ type }) => String(type)))
  return new Map(
    [...types].map((type) => {
      const lines = rows.filter((row) => row.type === type)
      return [type, (cell) => namedReading(cell, lines)]
    }),
  )
}

const FEW = 24

function namedReading(cell: string, lines: readonly SqlRow[]): ReadCell {
  const cases = (name: 'value' | 'why') => {
    const known = lines.filter((line) => line[name] !== null)
    const whens = known.map((line) => `WHEN ${text(String(line.text))} THEN ${text(String(line[name]))}`)
    return known.length === 0 ? 'CAST(NULL AS VARCHAR)' : `CASE ${cell} ${whens.join(' ')} END`
  }
  return { value: cases('value'), why: cases('why') }
}

/** A text cell read as its type: SQL for the value and for the cause, given what it is where SQL may not read it. */
export function typedCell(type: CellType<Value>, cell: string, reading: ReadCell | undefined): ReadCell {
  const read = reading === undefined ? `CAST(NULL AS ${type.sqlType})` : fromText(type, reading.value)
  const why = reading === undefined ? 'CAST(NULL AS VARCHAR)' : reading.why
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
  // Of a value that is NULL in every case `from_json` would give no list at all.
  return `CAST(${sqlType === 'VARCHAR[]' ? `from_json(${value}, '["VARCHAR"]')` : value} AS ${sqlType})`
}
