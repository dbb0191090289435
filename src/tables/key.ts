import type { Datasets } from '../datasets/datasets.ts'
import { isKnown } from '../domain/reading.ts'
import type { SubjectKind } from '../domain/subject.ts'
import { AGREEMENT } from './agreement.ts'
import type { Value } from './cell-type.ts'
import type { Column } from './column.ts'
import { CUSTOMER } from './customer.ts'
import { MPN_ID } from './mpn-id.ts'
import { ORDER_LINE } from './order-line.ts'
import { PROVIDER_LINK } from './provider-link.ts'
import { RESELLER } from './reseller.ts'
import { childrenOf, type Row, resellerOf } from './row.ts'
import { USER_ROLE } from './user-role.ts'

/** The columns that name a subject below its reseller; a subject without a value in the first has only its position. */
export const KEY_OF: Readonly<
  Record<Exclude<SubjectKind, 'reseller' | 'contact'>, { path: string; columns: Column[] }>
> = {
  'mpn-id': { path: 'mpn', columns: [MPN_ID.id] },
  agreement: { path: 'agreement', columns: [AGREEMENT.type, AGREEMENT.tenantId, AGREEMENT.region] },
  user: { path: 'user', columns: [USER_ROLE.userPrincipalName] },
  'provider-link': { path: 'provider', columns: [PROVIDER_LINK.tenantId] },
  customer: { path: 'customer', columns: [CUSTOMER.tenantId] },
  order: { path: 'order', columns: [ORDER_LINE.id, ORDER_LINE.lineItem] },
}

/**
 * The natural key of a reseller: its tenant id, else `mpn:` and its first MPN id, else the record that it came from.
 */
export function resellerKey(root: Row, record: string, datasets: Datasets): string {
  const tenant = textOf(root, RESELLER.tenantId, datasets)
  if (tenant !== undefined) return tenant
  for (const row of childrenOf(root, 'mpn_id')) {
    const id = textOf(row, MPN_ID.id, datasets)
    if (id !== undefined) return `mpn:${id}`
  }
  return `record:${record}`
}

/** The natural key of any subject: its reseller's, and what names it there. */
export function subjectKey(kind: SubjectKind, row: Row, reseller: string, datasets: Datasets): string {
  if (kind === 'reseller' || row === resellerOf(row)) return reseller
  if (kind === 'contact') return `${reseller}/contact`
  const { path, columns } = KEY_OF[kind]
  const parts = columns.map((column) => textOf(row, column, datasets))
  if (parts[0] === undefined) return `${reseller}/${path}/[${row.position}]`
  return [reseller, path, ...parts.map((part) => part ?? '-')].join('/')
}

function textOf(row: Row, column: Column, datasets: Datasets): string | undefined {
  const reading = row.read(column, datasets)
  return isKnown(reading) ? written(reading.value) : undefined
}

function written(value: Value): string {
  return String(value)
}
