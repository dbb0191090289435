import { COUNTRY, DAY, FLAG, GUID, MPN_ID, TEXT, word } from './cell-type.ts'
import { column } from './column.ts'

/** The account's partnerships with indirect providers. */
export const PROVIDER_LINK = {
  tenantId: column('provider_link', 'tenantId', GUID),
  name: column('provider_link', 'name', TEXT),
  country: column('provider_link', 'country', COUNTRY),
  mpnId: column('provider_link', 'mpnId', MPN_ID),
  invitedOn: column('provider_link', 'invitedOn', DAY),
  authorizedOn: column('provider_link', 'authorizedOn', DAY),
  authorizationBoxChecked: column('provider_link', 'authorizationBoxChecked', FLAG),
  state: column('provider_link', 'state', word('relationshipState')),
  adminAccess: column('provider_link', 'adminAccess', word('adminAccess')),
  listedByProvider: column('provider_link', 'listedByProvider', FLAG),
  listedByReseller: column('provider_link', 'listedByReseller', FLAG),
  informedOfMpaOn: column('provider_link', 'informedOfMpaOn', DAY),
}
