import { AGREEMENT } from './agreement.ts'
import { type Column, TABLES, type Table, type TableName } from './column.ts'
import { CONTACT } from './contact.ts'
import { CUSTOMER } from './customer.ts'
import { CUSTOMER_LINK } from './customer-link.ts'
import { MPN_ID } from './mpn-id.ts'
import { ORDER_LINE } from './order-line.ts'
import { PROVIDER_LINK } from './provider-link.ts'
import { RESELLER } from './reseller.ts'
import { USER_ROLE } from './user-role.ts'

/** Every canonical table; a list's key is also the parent's column that says what is known of the list. */
export const TABLE: Readonly<Record<TableName, Table>> = {
  reseller: { name: 'reseller', columns: Object.values(RESELLER) },
  contact: { name: 'contact', parent: 'reseller', columns: Object.values(CONTACT) },
  mpn_id: { name: 'mpn_id', parent: 'reseller', list: 'mpnIds', columns: Object.values(MPN_ID) },
  agreement: { name: 'agreement', parent: 'reseller', list: 'agreements', columns: Object.values(AGREEMENT) },
  user_role: { name: 'user_role', parent: 'reseller', list: 'users', columns: Object.values(USER_ROLE) },
  provider_link: {
    name: 'provider_link',
    parent: 'reseller',
    list: 'providers',
    columns: Object.values(PROVIDER_LINK),
  },
  customer: { name: 'customer', parent: 'reseller', list: 'customers', columns: Object.values(CUSTOMER) },
  customer_link: {
    name: 'customer_link',
    parent: 'customer',
    list: 'providerRelationships',
    columns: Object.values(CUSTOMER_LINK),
  },
  order_line: { name: 'order_line', parent: 'reseller', list: 'orders', columns: Object.values(ORDER_LINE) },
}

/** A table whose rows are the elements of a list. */
type ListTable = Table & { readonly list: string }

/** The tables whose rows are lists of `parent`'s rows. */
export function listsOf(parent: TableName): readonly ListTable[] {
  return LISTS.get(parent) ?? []
}

/** The column of the parent that says whether a list is given. */
export function listingOf(table: Table): Column {
  const listing = LISTINGS.get(table.name)
  if (listing === undefined) throw new Error(`${table.name} is not a list`)
  return listing
}

const LISTS: ReadonlyMap<TableName, readonly ListTable[]> = new Map(TABLES.map((name) => [name, findLists(name)]))
const LISTINGS: ReadonlyMap<TableName, Column | undefined> = new Map(TABLES.map((name) => [name, findListing(name)]))

function findLists(parent: TableName): readonly ListTable[] {
  return Object.values(TABLE).filter((table): table is ListTable => table.parent === parent && table.list !== undefined)
}

function findListing(name: TableName): Column | undefined {
  const { parent, list } = TABLE[name]
  return parent === undefined ? undefined : TABLE[parent].columns.find((column) => column.name === list)
}
