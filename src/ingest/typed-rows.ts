import type { Database } from '../database/database.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { text } from '../facts/sql-text.ts'
import type { Column, TableName } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'
import { OWN } from './cell-text.ts'
import { addReadings, typedCell } from './readings.ts'

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
export async function readTypedRows(database: Database, table: TableName, datasets: Datasets): Promise<void> {
  const read = new Set<string>()
  for (const column of TABLE[table].columns) {
    const texts = `SELECT "${column.name}" AS text FROM raw_${table} WHERE "${column.name}" <> ${text(OWN)}`
    await addReadings(database, column.type, texts, datasets)
    if (await hasOtherThanOrdinary(database, table, column)) read.add(column.name)
  }
  await database.run(typedRows(table, read))
}

function typedRows(table: TableName, read: ReadonlySet<string>): string {
  const { columns } = TABLE[table]
  const joins = columns
    .filter(({ name }) => read.has(name))
    .map(
      ({ name, type }) =>
        `LEFT JOIN reading "r_${name}" ON "r_${name}".type = ${text(type.name)} AND "r_${name}".text = w."${name}"`,
    )
  const own =
    table === 'agreement'
      ? 'LEFT JOIN reseller own ON own.rid = o.reseller LEFT JOIN market home ON home.country = own."cspCountry"'
      : ''
  return `CREATE TABLE typed_${table} AS SELECT w.src, o.reseller, w.customer, w.customer_tenant,
    ${columns.flatMap((column) => typedColumn(column, read)).join(',\n')}
    FROM raw_${table} w LEFT JOIN owner o USING (src) ${own} ${joins.join('\n')} ORDER BY w.src`
}

function typedColumn(column: Column, read: ReadonlySet<string>): readonly string[] {
  const { name, type } = column
  const { value, why } = typedCell(type, `w."${name}"`, read.has(name) ? `"r_${name}"` : undefined)
  const own = OWN_VALUE.get(`${column.table}.${name}`)
  if (own === undefined) return [`${value} AS "${name}"`, `${why} AS "${name}_why"`]
  const isOwn = `w."${name}" = ${text(OWN)}`
  return [
    `CASE WHEN ${isOwn} THEN ${own.value} ELSE ${value} END AS "${name}"`,
    `CASE WHEN ${isOwn} THEN ${own.why} ELSE ${why} END AS "${name}_why"`,
  ]
}

async function hasOtherThanOrdinary(database: Database, table: TableName, { name, type }: Column): Promise<boolean> {
  const [row] = await database.rows(`SELECT count(*) AS n FROM raw_${table}
    WHERE "${name}" IS NOT NULL AND NOT coalesce(${type.ordinary(`"${name}"`)}, FALSE)`)
  return row !== undefined && Number(row.n) > 0
}
