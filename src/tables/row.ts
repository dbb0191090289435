import type { Datasets } from '../datasets/datasets.ts'
import type { Reading } from '../domain/reading.ts'
import type { Cell } from './cell.ts'
import type { Value } from './cell-type.ts'
import type { Column, TableName } from './column.ts'
import { TABLE } from './tables.ts'

/** The rows of the lists below a row, and its contact. */
export type Children = Partial<Record<TableName, readonly Row[]>>

/** One row of a canonical table in memory, with its parent and its lists. Each of its cells is read once. */
export class Row {
  readonly table: TableName
  /** The text of each cell. */
  readonly cell: (column: Column) => Cell
  readonly parent: Row | undefined
  /** 0-based place in its list. */
  readonly position: number
  readonly children: Readonly<Children>
  readonly #readings: (Reading<Value> | undefined)[]
  #readBy: Datasets | undefined

  /** `children` may be filled once the row is there for them to lie under. */
  constructor(
    table: TableName,
    cell: (column: Column) => Cell,
    parent: Row | undefined,
    position: number,
    children: Readonly<Children>,
  ) {
    this.table = table
    this.cell = cell
    this.parent = parent
    this.position = position
    this.children = children
    this.#readings = new Array(TABLE[table].columns.length)
  }

  /** The texts of all cells, by the names of their columns. */
  get cells(): Readonly<Record<string, Cell>> {
    return Object.fromEntries(TABLE[this.table].columns.map((column) => [column.name, this.cell(column)]))
  }

  /** What a cell says, read as its column's type. */
  read<T extends Value>(column: Column<T>, datasets: Datasets): Reading<T> {
    if (this.#readBy !== datasets) {
      this.#readings.fill(undefined)
      this.#readBy = datasets
    }
    const before = this.#readings[column.number]
    if (before !== undefined && isReadingOf(column, before)) return before
    const reading = column.type.read(this.cell(column), datasets)
    this.#readings[column.number] = reading
    return reading
  }
}

/** What stands at the number of a column was read by its type. */
function isReadingOf<T extends Value>(_: Column<T>, reading: Reading<Value>): reading is Reading<T> {
  return reading !== undefined
}

export function cellOf(row: Row, column: Column): Cell {
  return row.cell(column)
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
