import type { Database } from '../../src/database/database.ts'
import { isKnown, type Reading } from '../../src/domain/reading.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import type { Value } from '../../src/tables/cell-type.ts'
import { type Column, TABLES, type TableName } from '../../src/tables/column.ts'
import { cellOf, type Row } from '../../src/tables/row.ts'
import { TABLE } from '../../src/tables/tables.ts'

/** By table and column, what the cells of the rows say, in the order of the rows: `= value` or `? cause`. */
export type ColumnReadings = Readonly<Record<string, readonly string[]>>

export async function columnsInSql(database: Database): Promise<ColumnReadings> {
  const readings: Record<string, readonly string[]> = {}
  for (const table of TABLES) {
    const columns = TABLE[table].columns.map((column) => `${saidInSql(column)} AS "${column.name}"`)
    const rows = await database.rows(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY src`)
    for (const { name } of TABLE[table].columns) readings[`${table}.${name}`] = rows.map((row) => String(row[name]))
  }
  return readings
}

export function columnsInMemory(roots: readonly Row[], { datasets }: Circumstances): ColumnReadings {
  return Object.fromEntries(
    TABLES.flatMap((table) => {
      const rows = roots.flatMap((root) => rowsOf(root, table))
      return TABLE[table].columns.map((column) => [
        `${table}.${column.name}`,
        rows.map((row) => said(column.type.read(cellOf(row, column), datasets))),
      ])
    }),
  )
}

/** All rows of a table that an account has, in the order of its template. */
export function rowsOf(row: Row, table: TableName): readonly Row[] {
  if (row.table === table) return [row]
  return Object.values(row.children).flatMap((rows) => rows.flatMap((child) => rowsOf(child, table)))
}

export function said(reading: Reading<Value>): string {
  if (!isKnown(reading)) return `? ${reading.cause}`
  return `= ${typeof reading.value === 'object' ? JSON.stringify(reading.value) : reading.value}`
}

function saidInSql({ name, type }: Column): string {
  const value =
    type.sqlType === 'VARCHAR[]'
      ? `to_json("${name}")`
      : type.sqlType === 'DOUBLE'
        ? numberSql(`"${name}"`)
        : `"${name}"`
  return `CASE WHEN "${name}" IS NULL THEN '? ' || coalesce("${name}_why", 'no cause') ELSE '= ' || ${value} END`
}

/** A number as JavaScript writes it: without the `.0` of a whole one. */
export function numberSql(value: string): string {
  return `regexp_replace(${value}::VARCHAR, '\\.0$', '')`
}
