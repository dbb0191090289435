import { AGREEMENT } from './agreement.ts'
import type { Column, Table, TableName } from './column.ts'
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

/** The tables whose rows are lists of `parent`'s rows. */
export function listsOf(parent: TableName): readonly (Table & { readonly list: string })[] {
  return Object.values(TABLE).filter(
    (table): table is Table & { readonly list: string } => table.parent === parent && table.list !== undefined,
  )
}

/** The column of the parent that says whether a list is given. */
export function listingOf(table: Table): Column {
  const parent = table.parent === undefined ? undefined : TABLE[table.parent]
  const listing = parent?.columns.find(({ name }) => name === table.list)
  if (listing === undefined) throw new Error(`${table.name} is not a list`)
  return listing
}
