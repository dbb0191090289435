import type { CellType, Value } from './cell-type.ts'

export const TABLES = [
  'reseller',
  'contact',
  'mpn_id',
  'agreement',
  'user_role',
  'provider_link',
  'customer',
  'customer_link',
  'order_line',
] as const

/** The canonical tables: the common form of every export and of an account state. */
export type TableName = (typeof TABLES)[number]

/** One column of a canonical table. */
export interface Column<T extends Value = Value> {
  readonly table: TableName
  readonly name: string
  /** Its place among the columns of its table, from 0. */
  readonly number: number
  readonly type: CellType<T>
  /** Where an account state has the value, from the element that the row stands for. */
  readonly path: readonly string[]
}

/** A canonical table: where its rows stand in an account state, and its columns in their order. */
export interface Table {
  readonly name: TableName
  /** The key of the list in the parent's element; a table without one has one row for each parent. */
  readonly list?: string
  readonly parent?: TableName
  readonly columns: readonly Column[]
}

/** Declares a column; `path` is the dotted path in an account state where it is not the column's own name. */
export function column<T extends Value>(table: TableName, name: string, type: CellType<T>, path = name): Column<T> {
  const number = declared.get(table) ?? 0
  declared.set(table, number + 1)
  return { table, name, number, type, path: path.split('.') }
}

/** How many columns of each table there are so far. */
const declared = new Map<TableName, number>()
