import { DAY, GUID, MPN_ID, TEXT, word } from './cell-type.ts'
import { column } from './column.ts'

/** The order lines that providers placed for the account's customers. */
export const ORDER_LINE = {
  id: column('order_line', 'id', TEXT),
  lineItem: column('order_line', 'lineItem', TEXT),
  customerTenantId: column('order_line', 'customerTenantId', GUID),
  providerTenantId: column('order_line', 'providerTenantId', GUID),
  partnerOnRecord: column('order_line', 'partnerOnRecord', MPN_ID),
  placedOn: column('order_line', 'placedOn', DAY),
  kind: column('order_line', 'kind', word('orderKind')),
}
