import type { SubjectKind } from '../domain/subject.ts'
import type { TableName } from './column.ts'

/** The canonical table whose rows are the subjects of a kind. */
export const TABLE_OF: Readonly<Record<SubjectKind, TableName>> = {
  reseller: 'reseller',
  contact: 'contact',
  'mpn-id': 'mpn_id',
  agreement: 'agreement',
  user: 'user_role',
  'provider-link': 'provider_link',
  customer: 'customer',
  order: 'order_line',
}
