import { type Cell, EMPTY_LIST, LISTED, listCell, textCell } from './cell.ts'
import { type Column, TABLES, type Table, type TableName } from './column.ts'
import { type Children, Row } from './row.ts'
import { listsOf, TABLE } from './tables.ts'

/**
 * Turns an account state into rows of the canonical tables: the reseller's row, with its contact and lists below it.
 * Total: what has the wrong shape becomes an unreadable cell, for the rules to call unknown.
 */
export function rowsOfState(state: object): Row {
  return rowOf(TABLE.reseller, state, undefined, 0)
}

function rowOf(table: Table, node: unknown, parent: Row | undefined, position: number): Row {
  const values = new Array<unknown>(table.columns.length)
  take(node, PLACES.get(table.name), values)
  const children: Children = {}
  const row = new Row(table.name, (column) => cellFrom(values[column.number], column), parent, position, children)
  if (table.name === 'reseller') children.contact = [rowOf(TABLE.contact, node, row, 0)]
  for (const list of listsOf(table.name)) {
    const elements = isElement(node) && Object.hasOwn(node, list.list) ? node[list.list] : undefined
    if (Array.isArray(elements)) children[list.name] = elements.map((element, i) => rowOf(list, element, row, i))
  }
  return row
}

/** What stands at a place of a state: the value of columns, or an object with further places. */
interface Place {
  readonly columns: readonly number[]
  readonly below: Places
}

type Places = ReadonlyMap<string, Place>

const PLACES: ReadonlyMap<TableName, Places> = new Map(TABLES.map((name) => [name, placesOf(TABLE[name].columns, 0)]))

function placesOf(columns: readonly Column[], level: number): Places {
  return new Map(
    columns.flatMap(({ path }) => {
      const key = path[level]
      if (key === undefined) return []
      const here = columns.filter((column) => column.path[level] === key)
      const ending = here.filter((column) => column.path.length === level + 1)
      return [[key, { columns: ending.map(({ number }) => number), below: placesOf(here, level + 1) }] as const]
    }),
  )
}

/** Goes once through what is there; what stands in the way (null, blank, a scalar) is the answer for all below it. */
function take(node: unknown, below: Places | undefined, values: unknown[]): void {
  if (below === undefined || below.size === 0) return
  if (!isElement(node)) {
    if (node !== undefined) fill(isNothing(node) ? node : WRONG_SHAPE, below, values)
    return
  }
  for (const key of Object.keys(node)) {
    const place = below.get(key)
    if (place === undefined) continue
    for (const number of place.columns) values[number] = node[key]
    take(node[key], place.below, values)
  }
}

function fill(value: unknown, below: Places, values: unknown[]): void {
  for (const place of below.values()) {
    for (const number of place.columns) values[number] = value
    fill(value, place.below, values)
  }
}

function isNothing(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '')
}

/** An object stands for whatever cannot be a scalar: its cell is unreadable. */
const WRONG_SHAPE = Object.freeze({})

function isElement(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function cellFrom(value: unknown, { type }: Column): Cell {
  if (value === undefined) return undefined
  if (type.name === 'listing') return Array.isArray(value) ? listing(value) : notAList(value)
  if (Array.isArray(value) && type.sqlType === 'VARCHAR[]') return listCell(value.map(elementText))
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
