import { DAY, GUID, word } from './cell-type.ts'
import { column } from './column.ts'

/** The reseller relationships that indirect providers have with a customer. */
export const CUSTOMER_LINK = {
  providerTenantId: column('customer_link', 'providerTenantId', GUID),
  state: column('customer_link', 'state', word('relationshipState')),
  since: column('customer_link', 'since', DAY),
}
