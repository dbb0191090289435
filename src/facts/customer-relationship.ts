import { readInvitationLink } from '../domain/invitation-link.ts'
import { CUSTOMER } from '../tables/customer.ts'
import { CUSTOMER_LINK } from '../tables/customer-link.ts'
import { PROVIDER_LINK } from '../tables/provider-link.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self, up } from './cells.ts'
import { is, same } from './compare.ts'
import { daysBetween } from './days-between.ts'
import { ofText } from './derived-text.ts'
import { fact } from './fact.ts'
import { among, exists } from './lists.ts'
import { allOf, anyOf } from './logic.ts'

const subject = 'customer'

/** Where a link names nobody. */
const NOBODY = '-'

const LINKED_RESELLER = ofText(
  own(CUSTOMER.invitationLink),
  'invitation_link',
  (text) => readInvitationLink(text).reseller ?? NOBODY,
  (line) => `coalesce(${line}.reseller, '${NOBODY}')`,
)

const LINKED_PROVIDER = ofText(
  own(CUSTOMER.invitationLink),
  'invitation_link',
  (text) => readInvitationLink(text).provider ?? NOBODY,
  (line) => `coalesce(${line}.provider, '${NOBODY}')`,
)

/** No relationship at all is a known one that is not in this state. */
const resellerIs = (state: string) => allOf(given(own(CUSTOMER.resellerState)), is(own(CUSTOMER.resellerState), state))

/** What a rule may ask of a customer's relationships, from the invitation to the access that follows. */
export const CUSTOMER_RELATIONSHIP_FACTS = [
  fact({
    name: 'customer.reseller.active',
    subject,
    type: 'flag',
    description: {
      en: 'the customer’s relationship with the reseller is active',
      fr: 'la relation du client avec le revendeur est active',
    },
    expression: resellerIs('active'),
  }),
  fact({
    name: 'customer.reseller.invited',
    subject,
    type: 'flag',
    description: {
      en: 'the customer has an open invitation of the reseller',
      fr: 'le client a une invitation du revendeur en attente',
    },
    expression: resellerIs('invited'),
  }),
  fact({
    name: 'customer.reseller.since',
    subject,
    type: 'day',
    description: {
      en: 'the day the relationship with the reseller became active',
      fr: 'le jour où la relation avec le revendeur est devenue active',
    },
    expression: own(CUSTOMER.resellerSince),
  }),
  fact({
    name: 'customer.hasActiveProvider',
    subject,
    type: 'flag',
    description: {
      en: 'the customer’s relationship with a provider is active',
      fr: 'la relation du client avec un fournisseur est active',
    },
    expression: exists('customer_link', allOf(given(own(CUSTOMER_LINK.state)), is(own(CUSTOMER_LINK.state), 'active'))),
  }),
  fact({
    name: 'customer.invitation.namesReseller',
    subject,
    type: 'flag',
    description: {
      en: 'the link in the invitation names this reseller',
      fr: 'le lien de l’invitation désigne ce revendeur',
    },
    expression: same(LINKED_RESELLER, up(own(RESELLER.tenantId))),
  }),
  fact({
    name: 'customer.invitation.namesOnlyOwnProvider',
    subject,
    type: 'flag',
    description: {
      en: 'the link in the invitation names a provider of the account, or none',
      fr: 'le lien de l’invitation désigne un fournisseur du compte, ou aucun',
    },
    expression: anyOf(
      is(LINKED_PROVIDER, NOBODY),
      among('provider_link', same(own(PROVIDER_LINK.tenantId), self(LINKED_PROVIDER))),
    ),
  }),
  fact({
    name: 'customer.acceptorRole',
    subject,
    type: 'word',
    description: {
      en: 'the role, in the customer’s tenant, of whoever is to accept the invitation',
      fr: 'le rôle, dans le locataire du client, de la personne qui doit accepter l’invitation',
    },
    expression: own(CUSTOMER.acceptorRole),
  }),
  fact({
    name: 'customer.delegatedAccess.given',
    subject,
    type: 'flag',
    description: {
      en: 'the reseller has delegated access to the customer’s tenant',
      fr: 'le revendeur a un accès délégué au locataire du client',
    },
    expression: given(own(CUSTOMER.delegatedAccess)),
  }),
  fact({
    name: 'customer.delegatedAccess.kind',
    subject,
    type: 'word',
    description: { en: 'the kind of delegated access', fr: 'le type d’accès délégué' },
    words: ['dap', 'gdap'],
    expression: own(CUSTOMER.delegatedAccess),
  }),
  fact({
    name: 'customer.delegatedAccess.days',
    subject,
    type: 'number',
    description: {
      en: 'for how many days the delegated access is granted',
      fr: 'pour combien de jours l’accès délégué est accordé',
    },
    expression: daysBetween(own(CUSTOMER.delegatedFrom), own(CUSTOMER.delegatedUntil)),
  }),
]
