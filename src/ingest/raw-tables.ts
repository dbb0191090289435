import { SUBJECTS } from '../domain/subject.ts'
import { text } from '../facts/sql-text.ts'
import { EMPTY_LIST, LISTED } from '../tables/cell.ts'
import { type Column, TABLES, type TableName } from '../tables/column.ts'
import { KEY_OF } from '../tables/key.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { TABLE } from '../tables/tables.ts'
import { type StagedFile, sourceOf } from './staged-file.ts'

/** Stands for "the reseller's own" in a cell of a record that is about the reseller but does not name it. */
export const OWN = '\u0001own'

/** The words of a cell that say it holds no value. */
const WORDS = ['none', 'missing', 'no-column', 'unreadable', 'ambiguous', 'conflict']

/**
 * The raw tables hold one row for each source record and canonical table, cells as text. Beside the cells: `src`, and
 * what the record says of whose it is: `account` (our templates), `tenant`, `mpn`, and for a customer's relationships
 * `customer` (its position in the account) or `customer_tenant`.
 */
export function createRawTables(): string {
  return TABLES.map((table) => {
    const columns = TABLE[table].columns.map(({ name }) => `"${name}" VARCHAR`)
    const identity = ['account', 'tenant', 'mpn', 'customer', 'customer_tenant'].map((name) => `${name} VARCHAR`)
    return `CREATE TABLE raw_${table} (src BIGINT, ${[...identity, ...columns].join(', ')})`
  }).join(';\n')
}

/** Copies a staged file's records into the raw tables that its columns feed. */
export function fillRawTables(file: StagedFile): string {
  return TABLES.filter((table) => feedsTable(file, table))
    .map((table) => {
      const cells = cellsOf(file, table)
      const names = [...cells.keys()].map((name) => `"${name}"`)
      const identity = identityOf(file, table)
      return `INSERT INTO raw_${table} (src, account, tenant, mpn, customer, customer_tenant, ${names.join(', ')})
        SELECT ${sourceOf(file)}, ${identity.join(', ')}, ${[...cells.values()].join(', ')}
        FROM file_${file.number} WHERE ${present(file, table)} AND ${ofThisKind(file)} ORDER BY record`
    })
    .join(';\n')
}

/** Whether a cell of the file feeds the table; what a kind says of every record is not enough. */
export function feedsTable(file: StagedFile, table: TableName): boolean {
  return TABLE[table].columns.some((column) => mapped(file, nameOf(column)) !== undefined) || statesTable(file, table)
}

/** Every canonical column that the file gives. */
export function givenColumns(file: StagedFile): readonly string[] {
  const lists = Object.keys(file.kind.lists).map((list) => `reseller.${list}`)
  return [...file.columns.flatMap(({ to }) => to), ...file.constants.keys(), ...lists]
}

/** Whether the records of the file can name their reseller, by tenant or by MPN id; else they are left to others. */
export function namesReseller(file: StagedFile): boolean {
  return ['account', 'reseller.tenantId', ...MPN_IDENTITY].some((name) => mapped(file, name) !== undefined)
}

const MPN_IDENTITY = ['mpn_id.id', 'order_line.partnerOnRecord']

/** A wide list states lists of the reseller that have no column of their own. */
function statesTable(file: StagedFile, table: TableName): boolean {
  return table === 'reseller' && Object.keys(file.kind.lists).length > 0
}

function identityOf(file: StagedFile, table: TableName): readonly string[] {
  const mpn = MPN_IDENTITY.map((name) => mapped(file, name)).find((cell) => cell !== undefined)
  const ofCustomer = (name: string) => (table === 'customer_link' ? mapped(file, name) : undefined) ?? 'NULL'
  return [
    mapped(file, 'account') ?? 'NULL',
    mapped(file, 'reseller.tenantId') ?? 'NULL',
    (file.canonical === undefined ? mpn : undefined) ?? 'NULL',
    ofCustomer('customer'),
    ofCustomer('customer.tenantId'),
  ]
}

function cellsOf(file: StagedFile, table: TableName): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const column of TABLE[table].columns) {
    const cell = mapped(file, nameOf(column)) ?? constant(file, nameOf(column)) ?? listingCell(file, column)
    if (cell !== undefined) cells.set(column.name, cell)
  }
  return cells
}

/** The cell of a record that feeds a canonical column, as canonical text. */
function mapped(file: StagedFile, name: string): string | undefined {
  const column = file.columns.find(({ to }) => to.includes(name))
  if (column === undefined) return undefined
  const cell = `c${column.index}`
  const meanings = Object.entries(column.values ?? {}).map(
    ([meaning, texts]) => `WHEN ${oneOf(cell, texts)} THEN ${text(meaning)}`,
  )
  const reserved = file.kind.template ? [OWN] : [OWN, ...WORDS, EMPTY_LIST]
  const escaped = `${cell} IN (${reserved.map(text).join(', ')})${file.kind.template ? '' : ` OR starts_with(${cell}, '\\')`}`
  return `CASE ${meanings.join(' ')} WHEN ${escaped} THEN '\\' || ${cell} ELSE ${cell} END`
}

function constant({ constants }: StagedFile, name: string): string | undefined {
  const value = constants.get(name)
  return value === undefined ? undefined : text(value.startsWith('=reseller.') ? OWN : value)
}

/** A record whose cell has another text than the kind allows is of another kind: it is left out, and counted. */
function ofThisKind(file: StagedFile): string {
  const demands = file.columns.filter(({ only }) => only !== undefined)
  return ['TRUE', ...demands.map(({ index, only = [] }) => oneOf(`c${index}`, only))].join(' AND ')
}

function oneOf(cell: string, texts: readonly string[]): string {
  return `lower(trim(${cell})) IN (${texts.map((one) => text(one.toLowerCase())).join(', ')})`
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
  return key === undefined ? 'TRUE' : `trim(${key}) <> '' AND ${key} NOT IN (${WORDS.map(text).join(', ')})`
}

function keyCell(file: StagedFile, table: TableName): string | undefined {
  const kind = SUBJECTS.find((subject) => TABLE_OF[subject] === table)
  if (kind === undefined || kind === 'reseller' || kind === 'contact') return undefined
  const [key] = KEY_OF[kind].columns
  return key === undefined ? undefined : mapped(file, nameOf(key))
}

function nameOf({ table, name }: Column): string {
  return `${table}.${name}`
}
