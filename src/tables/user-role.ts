import { FLAG, ROLES, TEXT } from './cell-type.ts'
import { column } from './column.ts'

/** The users of the account's tenant and the roles they hold. */
export const USER_ROLE = {
  userPrincipalName: column('user_role', 'userPrincipalName', TEXT),
  roles: column('user_role', 'roles', ROLES),
  mfa: column('user_role', 'mfa', FLAG),
}
