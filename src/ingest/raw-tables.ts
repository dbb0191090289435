import { SUBJECTS } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import { LISTED } from '../tables/cell.ts'
import { type Column, TABLES, type TableName } from '../tables/column.ts'
import { KEY_OF } from '../tables/key.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { cellText, OWN, ofThisKind, WORDS, writtenCells } from './cell-text.ts'
import { type StagedFile, sourceOf } from './staged-file.ts'

/**
 * The SQL of the views `raw_<table>`: one row for each source record and canonical table, cells as text, and no more of it
 * in memory than the files are. Beside the cells: `src`, and what the record says of whose it is: `account` (our
 * templates), `tenant`, `mpn`, and for a customer's relationships `customer` (its position in the account) or
 * `customer_tenant`.
 */
export function rawViews(files: readonly StagedFile[]): string {
  return TABLES.map((table) => {
    const feeding = files.filter((file) => feedsTable(file, table))
    const parts = feeding.length === 0 ? [noRows(table)] : feeding.map((file) => rowsOf(file, table))
    return `CREATE VIEW raw_${table} AS ${parts.join(' UNION ALL ')}`
  }).join(';\n')
}

const IDENTITY = ['account', 'tenant', 'mpn', 'customer', 'customer_tenant'] as const

function noRows(table: TableName): string {
  const names = [...IDENTITY, ...TABLE[table].columns.map(({ name }) => name)]
  return `SELECT NULL::BIGINT AS src, ${names.map((name) => `NULL::VARCHAR AS "${name}"`).join(', ')} WHERE FALSE`
}

/** The records of a staged file that a table is made of. */
function rowsOf(file: StagedFile, table: TableName): string {
  const cells = cellsOf(file, table)
  const identity = identityOf(file, table)
  const columns = [
    ...IDENTITY.map((name, i) => `(${identity[i]})::VARCHAR AS "${name}"`),
    ...TABLE[table].columns.map(({ name }) => `(${cells.get(name) ?? 'NULL'})::VARCHAR AS "${name}"`),
  ]
  return `SELECT ${sourceOf(file)}::BIGINT AS src, ${columns.join(', ')}
    FROM ${writtenCells(file)} WHERE ${present(file, table)} AND ${ofThisKind(file)}`
}

/** Whether a cell of the file feeds the table; what a kind says of every record is not enough. */
export function feedsTable(file: StagedFile, table: TableName): boolean {
  return TABLE[table].columns.some((column) => cellText(file, nameOf(column)) !== undefined) || statesTable(file, table)
}

/** Every canonical column that the file gives. */
export function givenColumns(file: StagedFile): readonly string[] {
  const lists = Object.keys(file.kind.lists).map((list) => `reseller.${list}`)
  return [...file.columns.flatMap(({ to }) => to), ...file.toldCells.keys(), ...file.constants.keys(), ...lists]
}

/** Whether the records of the file can name their reseller, by tenant or by MPN id; else they are left to others. */
export function namesReseller(file: StagedFile): boolean {
  return ['account', 'reseller.tenantId', ...MPN_IDENTITY].some((name) => cellText(file, name) !== undefined)
}

const MPN_IDENTITY = ['mpn_id.id', 'order_line.partnerOnRecord']

/** A wide list states lists of the reseller that have no column of their own. */
function statesTable(file: StagedFile, table: TableName): boolean {
  return table === 'reseller' && Object.keys(file.kind.lists).length > 0
}

function identityOf(file: StagedFile, table: TableName): readonly string[] {
  const mpn = MPN_IDENTITY.map((name) => cellText(file, name)).find((cell) => cell !== undefined)
  const ofCustomer = (name: string) => (table === 'customer_link' ? cellText(file, name) : undefined) ?? 'NULL'
  return [
    cellText(file, 'account') ?? 'NULL',
    cellText(file, 'reseller.tenantId') ?? 'NULL',
    (file.canonical === undefined ? mpn : undefined) ?? 'NULL',
    ofCustomer('customer'),
    ofCustomer('customer.tenantId'),
  ]
}

function cellsOf(file: StagedFile, table: TableName): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const column of TABLE[table].columns) {
    const cell = cellText(file, nameOf(column)) ?? constant(file, nameOf(column)) ?? listingCell(file, column)
    if (cell !== undefined) cells.set(column.name, cell)
  }
  return cells
}

function constant({ constants }: StagedFile, name: string): string | undefined {
  const value = constants.get(name)
  return value === undefined ? undefined : text(value.startsWith('=reseller.') ? OWN : value)
}

function listingCell(file: StagedFile, column: Column): string | undefined {
  if (column.table !== 'reseller' || !(column.name in file.kind.lists)) return undefined
  const table = TABLES.find((name) => TABLE[name].list === column.name)
  if (table === undefined || !feedsTable(file, table)) return undefined
  const key = keyCell(file, table)
  if (key === undefined) return text(LISTED)
  return `CASE WHEN trim(${key}) = '' THEN '' WHEN ${key} IN (${WORDS.map(text).join(', ')}) THEN ${key} ELSE ${text(LISTED)} END`
}

/** A record of a foreign or wide file is a row of a list only where it names the element: no MPN id, no row. */
function present(file: StagedFile, table: TableName): string {
  const key = file.canonical === undefined ? keyCell(file, table) : undefined
  const absent = file.kind.template ? WORDS : ABSENT
  return key === undefined ? 'TRUE' : `trim(${key}) <> '' AND ${key} NOT IN (${absent.map(text).join(', ')})`
}

/** An id that a spreadsheet spoilt is there all the same. */
const ABSENT = ['none', 'missing', 'no-column']

function keyCell(file: StagedFile, table: TableName): string | undefined {
  const kind = SUBJECTS.find((subject) => TABLE_OF[subject] === table)
  if (kind === undefined || kind === 'reseller' || kind === 'contact') return undefined
  const [key] = KEY_OF[kind].columns
  return key === undefined ? undefined : cellText(file, nameOf(key))
}

function nameOf({ table, name }: Column): string {
  return `${table}.${name}`
}
