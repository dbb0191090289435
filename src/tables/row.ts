import type { Cell } from './cell.ts'
import type { Column, TableName } from './column.ts'
import { TABLE } from './tables.ts'

/** One row of a canonical table in memory, with its parent and its lists. */
export interface Row {
  readonly table: TableName
  readonly cells: Readonly<Record<string, Cell>>
  readonly parent: Row | undefined
  /** 0-based place in its list. */
  readonly position: number
  readonly children: Readonly<Partial<Record<TableName, readonly Row[]>>>
}

export function cellOf(row: Row, column: Column): Cell {
  return row.cells[column.name]
}

export function childrenOf(row: Row, table: TableName): readonly Row[] {
  return row.children[table] ?? []
}

/** The row one level up; asking a reseller for its parent is our bug. */
export function parentOf(row: Row): Row {
  if (row.parent === undefined) throw new Error(`${row.table} has no parent`)
  return row.parent
}

export function resellerOf(row: Row): Row {
  return row.parent === undefined ? row : resellerOf(row.parent)
}

/** Where an account state has the value: `['mpnIds', 0, 'country']`. */
export function stepsTo(row: Row, column: Column): readonly (string | number)[] {
  return [...stepsToRow(row), ...column.path]
}

/** The same as people write it: `mpnIds[0].country`. */
export function pathTo(row: Row, column: Column): string {
  return stepsTo(row, column).reduce<string>(
    (path, step) => (typeof step === 'number' ? `${path}[${step}]` : path === '' ? step : `${path}.${step}`),
    '',
  )
}

function stepsToRow(row: Row): readonly (string | number)[] {
  const { list } = TABLE[row.table]
  if (row.parent === undefined || list === undefined) return []
  return [...stepsToRow(row.parent), list, row.position]
}
