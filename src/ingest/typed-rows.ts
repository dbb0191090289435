import type { Database } from '../database/database.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { text } from '../facts/sql-text.ts'
import type { Column, TableName } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'
import { OWN } from './cell-text.ts'
import { addReadings, fewReadings, joinedReading, type ReadCell, typedCell } from './readings.ts'

/** The columns whose cell may be "the reseller's own", and where that stands in the finished table of resellers. */
const OWN_VALUE: ReadonlyMap<string, { value: string; why: string; join?: string }> = new Map([
  ['agreement.tenantId', { value: 'own."tenantId"', why: 'own."tenantId_why"' }],
  [
    'agreement.region',
    {
      value: `CASE WHEN own."cspCountry" IS NOT NULL THEN coalesce(home.region, 'unsupported') END`,
      why: 'own."cspCountry_why"',
    },
  ],
])

/**
 * Reads the raw rows of a table as the types of its columns, into `typed_<table>`: `src`, `reseller`, and for each
 * column its value, `_why` where the cell gives none, both NULL where the source says nothing of it.
 */
export async function readTypedRows(
  database: Database,
  table: TableName,
  given: ReadonlySet<string>,
  datasets: Datasets,
): Promise<void> {
  const odd = await withOddCells(database, table, given)
  const unread = odd.map(({ name, type }) => {
    return { type, texts: `SELECT "${name}" AS text FROM raw_${table} WHERE "${name}" <> ${text(OWN)}` }
  })
  await addReadings(database, unread, datasets)
  const few = await fewReadings(database)
  const read = new Map(odd.map((column) => [column.name, few.get(column.type.name)]))
  await database.run(typedRows(table, given, read))
}

/** The columns with a cell that SQL may not read by itself. Of those that no file gives there is nothing to read. */
async function withOddCells(
  database: Database,
  table: TableName,
  given: ReadonlySet<string>,
): Promise<readonly Column[]> {
  const columns = TABLE[table].columns.filter(({ name }) => given.has(`${table}.${name}`))
  if (columns.length === 0) return []
  const odd = columns.map(
    ({ name, type }) => `bool_or(NOT coalesce(${type.ordinary(`"${name}"`)}, "${name}" IS NULL)) AS "${name}"`,
  )
  const [row] = await database.rows(`SELECT ${odd.join(', ')} FROM raw_${table}`)
  return columns.filter(({ name }) => row?.[name] === true)
}

/** The columns that JavaScript has read, each with its readings where they are few; the others are joined. */
type ReadColumns = ReadonlyMap<string, ((cell: string) => ReadCell) | undefined>

function typedRows(table: TableName, given: ReadonlySet<string>, read: ReadColumns): string {
  const { columns } = TABLE[table]
  const joins = columns
    .filter(({ name }) => read.has(name) && read.get(name) === undefined)
    .map(
      ({ name, type }) =>
        `LEFT JOIN reading "r_${name}" ON "r_${name}".type = ${text(type.name)} AND "r_${name}".text = w."${name}"`,
    )
  const own =
    table === 'agreement'
      ? 'LEFT JOIN reseller own ON own.rid = o.reseller LEFT JOIN market home ON home.country = own."cspCountry"'
      : ''
  return `CREATE VIEW typed_${table} AS SELECT w.src, o.reseller, w.customer, w.customer_tenant,
    ${columns.flatMap((column) => typedColumn(column, given, read)).join(',\n')}
    FROM raw_${table} w LEFT JOIN owner o USING (src) ${own} ${joins.join('\n')}`
}

function typedColumn(column: Column, given: ReadonlySet<string>, read: ReadColumns): readonly string[] {
  const { name, type } = column
  if (!given.has(`${column.table}.${name}`))
    return [`NULL::${type.sqlType} AS "${name}"`, `NULL::VARCHAR AS "${name}_why"`]
  const cell = `w."${name}"`
  const reading = read.has(name) ? (read.get(name)?.(cell) ?? joinedReading(`"r_${name}"`)) : undefined
  const { value, why } = typedCell(type, cell, reading)
  const own = OWN_VALUE.get(`${column.table}.${name}`)
  if (own === undefined) return [`${value} AS "${name}"`, `${why} AS "${name}_why"`]
  const isOwn = `w."${name}" = ${text(OWN)}`
  return [
    `CASE WHEN ${isOwn} THEN ${own.value} ELSE ${value} END AS "${name}"`,
    `CASE WHEN ${isOwn} THEN ${own.why} ELSE ${why} END AS "${name}_why"`,
  ]
}
