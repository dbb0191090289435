import { RESELLER } from '../tables/reseller.ts'
import { USER_ROLE } from '../tables/user-role.ts'
import { own } from './cells.ts'
import { held, includes, is, some } from './compare.ts'
import { fact } from './fact.ts'
import { exists } from './lists.ts'
import { agreed, allOf, anyOf, proof } from './logic.ts'
import { foundIn } from './none-of.ts'

const holds = (role: string) => includes(own(USER_ROLE.roles), role)

/** The roles whose holders may manage the users of the tenant. */
const MANAGES_USERS = anyOf(holds('global-admin'), holds('user-management-admin'), holds('account-admin'))

/** Roles are an open list, but those of administrators end alike; sales and helpdesk agents administer nothing. */
const ADMINISTERS = held(
  own(USER_ROLE.roles),
  (role) => role === 'admin-agent' || role.endsWith('-admin') || role.endsWith('-administrator'),
  (role) => `(${role} = 'admin-agent' OR ends_with(${role}, '-admin') OR ends_with(${role}, '-administrator'))`,
)

const WITHOUT_MFA = is(own(USER_ROLE.mfa), false)

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
    expression: exists('user_role', allOf(holds('admin-agent'), MANAGES_USERS)),
  }),
  fact({
    name: 'reseller.hasUserAdmin',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a user may manage users in Microsoft Entra ID, admin agent or not',
      fr: 'un utilisateur peut gérer les utilisateurs dans Microsoft Entra ID, agent administrateur ou non',
    },
    expression: exists('user_role', MANAGES_USERS),
  }),
  fact({
    name: 'reseller.hasLocationAdmin',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a user is a global admin or an account admin, and so may add locations',
      fr: 'un utilisateur est administrateur général ou administrateur de compte et peut donc ajouter des emplacements',
    },
    expression: agreed(
      exists('user_role', anyOf(holds('global-admin'), holds('account-admin'))),
      proof(some(own(RESELLER.globalAdmins))),
    ),
  }),
  fact({
    name: 'reseller.userWithoutMfa',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a user signs in without multifactor authentication',
      fr: 'un utilisateur se connecte sans authentification multifacteur',
    },
    expression: agreed(
      agreed(foundIn(exists('user_role', WITHOUT_MFA), RESELLER.users), some(own(RESELLER.usersWithoutMfa))),
      proof(some(own(RESELLER.adminsWithoutMfa))),
    ),
  }),
  fact({
    name: 'reseller.adminWithoutMfa',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'an administrator signs in without multifactor authentication',
      fr: 'un administrateur se connecte sans authentification multifacteur',
    },
    expression: agreed(
      foundIn(exists('user_role', allOf(WITHOUT_MFA, ADMINISTERS)), RESELLER.users),
      some(own(RESELLER.adminsWithoutMfa)),
    ),
  }),
]
