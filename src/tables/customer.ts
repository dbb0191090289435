import { COUNTRY, DAY, GUID, LISTING, TEXT, word } from './cell-type.ts'
import { column } from './column.ts'

/** The account's customers, with their relationship to the reseller. */
export const CUSTOMER = {
  tenantId: column('customer', 'tenantId', GUID),
  name: column('customer', 'name', TEXT),
  country: column('customer', 'country', COUNTRY),
  email: column('customer', 'email', TEXT),
  resellerState: column('customer', 'resellerState', word('relationshipState'), 'resellerRelationship.state'),
  resellerSince: column('customer', 'resellerSince', DAY, 'resellerRelationship.since'),
  agreementAcceptedOn: column('customer', 'agreementAcceptedOn', DAY, 'customerAgreement.acceptedOn'),
  providerRelationships: column('customer', 'providerRelationships', LISTING),
}
