import type { Cell } from './cell.ts'
import type { Column, TableName } from './column.ts'
import { KEY_OF } from './key.ts'
import type { Row } from './row.ts'
import { TABLE } from './tables.ts'

/** The word for a cell of which nothing is said; a real text that equals it has a backslash before it. */
export const MISSING = 'missing'

/**
 * The header of a canonical table's own template: the name of the account, the same in every file of one set, then,
 * for the relationships of a customer, the customer's 1-based position in the account, then the table's columns.
 */
export function templateHeader(table: TableName): string[] {
  const { parent, columns } = TABLE[table]
  return [...keysOf(parent), ...columns.map(({ name }) => name)]
}

/**
 * The same header with only the columns that are needed, `table.column`, and those by which rows find each other;
 * undefined where nothing of the table is needed.
 */
export function neededHeader(table: TableName, needed: ReadonlySet<string>): string[] | undefined {
  const { parent, columns } = TABLE[table]
  const asked = columns.filter(({ name }) => needed.has(`${table}.${name}`))
  if (asked.length === 0) return undefined
  const keys = new Set(keyColumns(table))
  return [
    ...keysOf(parent),
    ...columns.filter((column) => keys.has(column) || asked.includes(column)).map(({ name }) => name),
  ]
}

/** The columns that name a row of the table to people and to other tables. */
function keyColumns(table: TableName): readonly Column[] {
  if (table === 'reseller')
    return TABLE.reseller.columns.filter(({ name }) => name === 'tenantId' || name === 'legalName')
  return Object.values(KEY_OF).flatMap(({ columns }) => columns.filter((column) => column.table === table))
}

/** One account as records of the templates, without their headers. Lossless: every cell as it stands, lists in order. */
export function templateRows(root: Row, accountName: string): Map<TableName, string[][]> {
  const records = new Map<TableName, string[][]>()
  addRecords(root, [accountName], records)
  return records
}

function keysOf(parent: TableName | undefined): readonly string[] {
  return parent === 'customer' ? ['account', 'customer'] : ['account']
}

function addRecords(row: Row, keys: readonly string[], records: Map<TableName, string[][]>): void {
  const cells = TABLE[row.table].columns.map((column) => written(row.cell(column)))
  const sofar = records.get(row.table) ?? []
  records.set(row.table, sofar)
  sofar.push([...keys, ...cells])

  const keysBelow = row.table === 'customer' ? [...keys, String(row.position + 1)] : keys
  for (const children of Object.values(row.children)) {
    for (const child of children) addRecords(child, keysBelow, records)
  }
}

function written(cell: Cell): string {
  return cell ?? MISSING
}
