import { COUNTRY, DAY, FLAG, GUID, MPN_ID as ID, TEXT, word } from './cell-type.ts'
import { column } from './column.ts'

/** The MPN ids of the company, whether linked to this account's tenant or not. */
export const MPN_ID = {
  id: column('mpn_id', 'id', ID),
  type: column('mpn_id', 'type', word('mpnType')),
  country: column('mpn_id', 'country', COUNTRY),
  platform: column('mpn_id', 'platform', word('platform')),
  programStatus: column('mpn_id', 'programStatus', word('programStatus')),
  found: column('mpn_id', 'found', FLAG),
  associatedTenantId: column('mpn_id', 'associatedTenantId', GUID),
  associatedOn: column('mpn_id', 'associatedOn', DAY),
  signInName: column('mpn_id', 'signInName', TEXT),
  contactFirstName: column('mpn_id', 'contactFirstName', TEXT, 'contact.firstName'),
  contactLastName: column('mpn_id', 'contactLastName', TEXT, 'contact.lastName'),
  contactPhone: column('mpn_id', 'contactPhone', TEXT, 'contact.phone'),
}
