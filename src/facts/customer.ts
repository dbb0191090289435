import { CUSTOMER } from '../tables/customer.ts'
import { CUSTOMER_LINK } from '../tables/customer-link.ts'
import { PROVIDER_LINK } from '../tables/provider-link.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self, up } from './cells.ts'
import { CLOUDS } from './clouds.ts'
import { is, same } from './compare.ts'
import type { Flag } from './expression.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { among, exists } from './lists.ts'
import { allOf, anyOf } from './logic.ts'
import { validAddress } from './mail.ts'
import { matchFromBelow } from './match.ts'
import { kindOfName } from './name-kind.ts'
import { noneOf } from './none-of.ts'

const subject = 'customer'

/** A provider of the customer that the reseller works with, or is about to. */
const PARTNER = partner(anyOf(is(own(PROVIDER_LINK.state), 'invited'), is(own(PROVIDER_LINK.state), 'active')))

/** What a rule may ask of one customer: its tenant and its profile. */
export const CUSTOMER_FACTS = [
  fact({
    name: 'customer.tenantId.given',
    subject,
    type: 'flag',
    description: { en: 'the customer has a tenant', fr: 'le client a un locataire' },
    expression: given(own(CUSTOMER.tenantId)),
  }),
  fact({
    name: 'customer.isReseller',
    subject,
    type: 'flag',
    description: {
      en: 'the customer’s tenant is the reseller’s own',
      fr: 'le locataire du client est celui du revendeur',
    },
    expression: same(own(CUSTOMER.tenantId), up(own(RESELLER.tenantId))),
  }),
  fact({
    name: 'customer.isNoProvider',
    subject,
    type: 'flag',
    description: {
      en: 'the customer’s tenant is that of no provider of the account',
      fr: 'le locataire du client n’est celui d’aucun fournisseur du compte',
    },
    expression: noneOf(
      among('provider_link', same(own(PROVIDER_LINK.tenantId), self(own(CUSTOMER.tenantId)))),
      RESELLER.providers,
    ),
  }),
  fact({
    name: 'customer.country',
    subject,
    type: 'country',
    description: { en: 'the country of the customer’s tenant', fr: 'le pays du locataire du client' },
    expression: own(CUSTOMER.country),
  }),
  fact({
    name: 'customer.cspRegion',
    subject,
    type: 'region',
    description: { en: 'the CSP region of the customer’s tenant', fr: 'la région CSP du locataire du client' },
    expression: regionOfCountry(own(CUSTOMER.country)),
  }),
  fact({
    name: 'customer.linkedToPartner',
    subject,
    type: 'flag',
    description: {
      en: 'the customer has had a relationship with a provider of the reseller',
      fr: 'le client a ou a eu une relation avec un fournisseur du revendeur',
    },
    expression: exists('customer_link', PARTNER),
  }),
  fact({
    name: 'customer.servedByPartner',
    subject,
    type: 'flag',
    description: {
      en: 'the customer has an active relationship with a provider of the reseller',
      fr: 'le client a une relation active avec un fournisseur du revendeur',
    },
    expression: exists('customer_link', allOf(is(own(CUSTOMER_LINK.state), 'active'), PARTNER)),
  }),
  fact({
    name: 'customer.cloud',
    subject,
    type: 'word',
    description: {
      en: 'the cloud in which the customer’s tenant lies',
      fr: 'le cloud où se trouve le locataire du client',
    },
    words: CLOUDS,
    expression: own(CUSTOMER.cloud),
  }),
  fact({
    name: 'customer.tenantCreatedBy',
    subject,
    type: 'word',
    description: { en: 'who created the customer’s tenant', fr: 'qui a créé le locataire du client' },
    words: ['customer', 'indirect-provider', 'indirect-reseller'],
    expression: own(CUSTOMER.tenantCreatedBy),
  }),
  fact({
    name: 'customer.associatedWithReseller',
    subject,
    type: 'flag',
    description: {
      en: 'the provider named this reseller when it created the customer’s tenant',
      fr: 'le fournisseur a désigné ce revendeur en créant le locataire du client',
    },
    expression: allOf(
      given(own(CUSTOMER.associatedPartnerId)),
      same(own(CUSTOMER.associatedPartnerId), up(own(RESELLER.tenantId))),
    ),
  }),
  fact({
    name: 'customer.name.kind',
    subject,
    type: 'word',
    description: {
      en: 'what the customer’s name looks like: a made-up one (test), mere initials (acronym), neither (ordinary)',
      fr: 'ce à quoi ressemble le nom du client : un nom d’essai (test), un simple sigle (acronym), ni l’un ni l’autre (ordinary)',
    },
    words: ['test', 'acronym', 'ordinary'],
    expression: kindOfName(own(CUSTOMER.name)),
  }),
  fact({
    name: 'customer.email.valid',
    subject,
    type: 'flag',
    description: {
      en: 'the customer’s e-mail is one valid address',
      fr: 'l’e-mail du client est une seule adresse valide',
    },
    expression: validAddress(own(CUSTOMER.email)),
  }),
]

/** The provider of a customer's relationship is on the reseller's list and meets the test. */
function partner(test: Flag): Flag {
  return matchFromBelow('provider_link', PROVIDER_LINK.tenantId, own(CUSTOMER_LINK.providerTenantId), test)
}
