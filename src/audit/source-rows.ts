import type { Database, SqlRow } from '../database/database.ts'
import { OWN } from '../ingest/cell-text.ts'
import type { Cell } from '../tables/cell.ts'
import type { Column, TableName } from '../tables/column.ts'
import { type Children, Row } from '../tables/row.ts'
import { listsOf, TABLE } from '../tables/tables.ts'

/** Every table of an account. */
const ALL: readonly TableName[] = ['reseller', 'contact', ...listsOf('reseller').map(({ name }) => name)]

/**
 * Takes accounts back from the source records: the texts of the cells as they stand in the files, put together by the
 * canonical tables' word on which record each came from. Gives each reseller's number and its row.
 */
export async function accountsFromSources(
  database: Database,
  resellers: readonly number[],
  tables: readonly TableName[] = ALL,
): Promise<ReadonlyMap<number, Row>> {
  const found = new Map<TableName, ReadonlyMap<number, readonly Found[]>>()
  let parents: readonly number[] = []
  for (const table of tables) {
    found.set(table, byParent(await rowsBelow(database, table, resellers)))
    if (table === 'customer') parents = [...(found.get(table)?.values() ?? [])].flat().map(({ rid }) => rid)
  }
  found.set('customer_link', byParent(await rowsBelow(database, 'customer_link', parents)))
  return new Map(
    resellers.flatMap((reseller) => {
      const [profile] = found.get('reseller')?.get(reseller) ?? []
      return profile === undefined ? [] : [[reseller, rowOf(profile, 'reseller', undefined, found)]]
    }),
  )
}

interface Found {
  readonly rid: number
  readonly parent: number
  readonly position: number
  readonly cells: Readonly<Record<string, Cell>>
}

async function rowsBelow(database: Database, table: TableName, parents: readonly number[]): Promise<readonly Found[]> {
  if (parents.length === 0) return []
  const { columns } = TABLE[table]
  const owned = table === 'reseller' ? 'rid' : 'parent'
  const picked = columns.flatMap(({ name }) => [`"${name}"::VARCHAR AS "${name}"`, `"${name}_why"`, `"${name}_src"`])
  const rows = await database.rows(`SELECT rid, ${owned} AS parent, position, ${picked.join(', ')} FROM ${table}
    WHERE ${owned} IN (${parents.join(', ')}) ORDER BY ${owned}, position`)
  const texts = await textsOf(database, table, new Set(rows.flatMap((row) => sourcesOf(row, columns))))
  return rows.map((row) => ({
    rid: Number(row.rid),
    parent: Number(row.parent),
    position: Number(row.position),
    cells: Object.fromEntries(columns.map((column) => [column.name, cellFrom(row, column, texts)])),
  }))
}

function sourcesOf(row: SqlRow, columns: readonly Column[]): readonly number[] {
  return columns.flatMap(({ name }) => (row[`${name}_src`] === null ? [] : [Number(row[`${name}_src`])]))
}

/** The raw rows of source records, by the number of the record; each text behind a dot, where the driver leaves a BOM. */
async function textsOf(
  database: Database,
  table: TableName,
  sources: ReadonlySet<number>,
): Promise<ReadonlyMap<number, SqlRow>> {
  if (sources.size === 0) return new Map()
  const texts = TABLE[table].columns.map(({ name }) => `'.' || "${name}" AS "${name}"`)
  const rows = await database.rows(`SELECT DISTINCT ON (src) src, ${texts.join(', ')} FROM raw_${table}
    WHERE src IN (${[...sources].join(', ')})`)
  return new Map(rows.map((row) => [Number(row.src), row]))
}

/** The text of the record; a cell that stands for the reseller's own, or that several records told, has none. */
function cellFrom(row: SqlRow, { name }: Column, texts: ReadonlyMap<number, SqlRow>): Cell {
  const why = row[`${name}_why`]
  const marked = texts.get(Number(row[`${name}_src`]))?.[name]
  const text = typeof marked === 'string' ? marked.slice(1) : undefined
  if (why === 'conflict' || why === 'no-column') return why
  if (text === OWN) return row[name] === null ? wordFor(why) : String(row[name])
  return text
}

function wordFor(why: unknown): Cell {
  if (why === 'blank') return ''
  return typeof why === 'string' && why !== 'missing' ? why : undefined
}

function byParent(rows: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const groups = new Map<number, Found[]>()
  for (const row of rows) groups.set(row.parent, [...(groups.get(row.parent) ?? []), row])
  return groups
}

function rowOf(
  { rid, position, cells }: Found,
  table: TableName,
  parent: Row | undefined,
  found: ReadonlyMap<TableName, ReadonlyMap<number, readonly Found[]>>,
): Row {
  const children: Children = {}
  const row = new Row(table, ({ name }) => cells[name], parent, position, children)
  const below: TableName[] = [
    ...(table === 'reseller' ? (['contact'] as const) : []),
    ...listsOf(table).map(({ name }) => name),
  ]
  for (const name of below) {
    const rows = found.get(name)?.get(rid) ?? []
    if (rows.length > 0) children[name] = rows.map((child) => rowOf(child, name, row, found))
  }
  return row
}
