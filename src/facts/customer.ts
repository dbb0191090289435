import { CUSTOMER } from '../tables/customer.ts'
import { CUSTOMER_LINK } from '../tables/customer-link.ts'
import { PROVIDER_LINK } from '../tables/provider-link.ts'
import { RESELLER } from '../tables/reseller.ts'
import { own, up } from './cells.ts'
import { is, same } from './compare.ts'
import type { Flag } from './expression.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { exists } from './lists.ts'
import { allOf, anyOf } from './logic.ts'
import { validAddress } from './mail.ts'
import { matchFromBelow } from './match.ts'

const subject = 'customer'

/** A provider of the customer that the reseller works with, or is about to. */
const PARTNER = partner(anyOf(is(own(PROVIDER_LINK.state), 'invited'), is(own(PROVIDER_LINK.state), 'active')))

/** What a rule may ask of one customer. */
export const CUSTOMER_FACTS = [
  fact({
    name: 'customer.cspRegion',
    subject,
    type: 'region',
    description: { en: 'the CSP region of the customer’s tenant', fr: 'la région CSP du locataire du client' },
    expression: regionOfCountry(own(CUSTOMER.country)),
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
