import { type Cell, EMPTY_LIST, LISTED, listCell, textCell } from './cell.ts'
import type { Column, Table, TableName } from './column.ts'
import type { Row } from './row.ts'
import { listsOf, TABLE } from './tables.ts'

/**
 * Turns an account state into rows of the canonical tables: the reseller's row, with its contact and lists below it.
 * Total: what has the wrong shape becomes an unreadable cell, for the rules to call unknown.
 */
export function rowsOfState(state: object): Row {
  return rowOf(TABLE.reseller, state, undefined, 0)
}

function rowOf(table: Table, node: unknown, parent: Row | undefined, position: number): Row {
  const children: Partial<Record<TableName, readonly Row[]>> = {}
  const row: Row = { table: table.name, cells: cellsOf(table, node), parent, position, children }
  if (table.name === 'reseller') children.contact = [rowOf(TABLE.contact, node, row, 0)]
  for (const list of listsOf(table.name)) {
    const elements = at(node, [list.list])
    if (Array.isArray(elements)) children[list.name] = elements.map((element, i) => rowOf(list, element, row, i))
  }
  return row
}

function cellsOf(table: Table, node: unknown): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const column of table.columns) cells[column.name] = cellAt(node, column)
  return cells
}

function cellAt(node: unknown, column: Column): Cell {
  const value = at(node, column.path)
  if (column.type.name === 'listing') return Array.isArray(value) ? listing(value) : notAList(value)
  if (Array.isArray(value) && column.type.sqlType === 'VARCHAR[]') return listCell(value.map(elementText))
  return scalarCell(value)
}

function scalarCell(value: unknown): Cell {
  switch (typeof value) {
    case 'undefined':
      return undefined
    case 'string':
      return textCell(value)
    case 'number':
    case 'boolean':
      return String(value)
    default:
      return value === null ? 'none' : 'unreadable'
  }
}

function elementText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

function listing(elements: readonly unknown[]): Cell {
  return elements.length === 0 ? EMPTY_LIST : LISTED
}

function notAList(value: unknown): Cell {
  const cell = scalarCell(value)
  return cell === undefined || cell === 'none' || cell.trim() === '' ? cell : 'unreadable'
}

/** Walks down; what stands in the way (null, blank, a scalar) is the answer for everything below it. */
function at(node: unknown, path: readonly string[]): unknown {
  let value = node
  for (const key of path) {
    if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return value
    if (!isElement(value)) return WRONG_SHAPE
    value = Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}

/** An object stands for whatever cannot be a scalar: its cell is unreadable. */
const WRONG_SHAPE = Object.freeze({})

function isElement(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
