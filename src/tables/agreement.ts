import { DAY, FLAG, GUID, REGION, ROLE, word } from './cell-type.ts'
import { column } from './column.ts'

/** The agreements of the account with Microsoft. `signed` is what an export says that gives no day. */
export const AGREEMENT = {
  type: column('agreement', 'type', word('agreementType')),
  tenantId: column('agreement', 'tenantId', GUID),
  region: column('agreement', 'region', REGION),
  signed: column('agreement', 'signed', FLAG),
  signedOn: column('agreement', 'signedOn', DAY),
  signedByRole: column('agreement', 'signedByRole', ROLE),
}
