import { RESELLER } from '../tables/reseller.ts'
import { USER_ROLE } from '../tables/user-role.ts'
import { own } from './cells.ts'
import { includes, some } from './compare.ts'
import { fact } from './fact.ts'
import { exists } from './lists.ts'
import { agreed, allOf, anyOf } from './logic.ts'

const holds = (role: string) => includes(own(USER_ROLE.roles), role)

/** What a rule may ask of the users of the account's tenant. */
export const USER_FACTS = [
  fact({
    name: 'reseller.hasAdminAgent',
    subject: 'reseller',
    type: 'flag',
    description: { en: 'a user is an admin agent', fr: 'un utilisateur est agent administrateur' },
    expression: agreed(exists('user_role', holds('admin-agent')), some(own(RESELLER.adminAgents))),
  }),
  fact({
    name: 'reseller.hasUserManager',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a user is an admin agent and may manage users in Microsoft Entra ID',
      fr: 'un utilisateur est agent administrateur et peut gérer les utilisateurs dans Microsoft Entra ID',
    },
    expression: exists(
      'user_role',
      allOf(holds('admin-agent'), anyOf(holds('global-admin'), holds('user-management-admin'), holds('account-admin'))),
    ),
  }),
]
