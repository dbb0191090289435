import { AGREEMENT } from '../tables/agreement.ts'
import { CUSTOMER } from '../tables/customer.ts'
import { CUSTOMER_LINK } from '../tables/customer-link.ts'
import { ORDER_LINE } from '../tables/order-line.ts'
import { COVERING_MPA } from './agreement.ts'
import { own, self } from './cells.ts'
import { is, notAfter, same } from './compare.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { among, exists } from './lists.ts'
import { allOf } from './logic.ts'
import { lookup } from './lookup.ts'
import { match } from './match.ts'

const subject = 'order'

/** What a rule may ask of one order line. */
export const ORDER_FACTS = [
  fact({
    name: 'order.placedOn',
    subject,
    type: 'day',
    description: { en: 'the day the order was placed', fr: 'le jour de la commande' },
    expression: own(ORDER_LINE.placedOn),
  }),
  fact({
    name: 'order.kind',
    subject,
    type: 'word',
    description: {
      en: 'a new subscription, a change to one that exists, or a renewal by itself',
      fr: 'un nouvel abonnement, la modification d’un abonnement existant ou un renouvellement automatique',
    },
    words: ['new', 'change', 'renewal'],
    expression: own(ORDER_LINE.kind),
  }),
  fact({
    name: 'order.customer.cspRegion',
    subject,
    type: 'region',
    description: {
      en: 'the CSP region of the tenant of the customer who ordered',
      fr: 'la région CSP du locataire du client qui a commandé',
    },
    expression: lookup(
      'customer',
      CUSTOMER.tenantId,
      own(ORDER_LINE.customerTenantId),
      regionOfCountry(own(CUSTOMER.country)),
    ),
  }),
  fact({
    name: 'order.coveredByRelationship',
    subject,
    type: 'flag',
    description: {
      en: 'the ordering provider had an active reseller relationship with the customer on the day of the order',
      fr: 'le fournisseur avait une relation de revendeur active avec le client le jour de la commande',
    },
    expression: match(
      'customer',
      CUSTOMER.tenantId,
      own(ORDER_LINE.customerTenantId),
      exists(
        'customer_link',
        allOf(
          same(own(CUSTOMER_LINK.providerTenantId), self(own(ORDER_LINE.providerTenantId))),
          is(own(CUSTOMER_LINK.state), 'active'),
          notAfter(own(CUSTOMER_LINK.since), self(own(ORDER_LINE.placedOn))),
        ),
      ),
    ),
  }),
  fact({
    name: 'order.mpaSignedBefore',
    subject,
    type: 'flag',
    description: {
      en: 'the Microsoft Partner Agreement was signed when the order was placed',
      fr: 'le Contrat Partenaire Microsoft était signé au moment de la commande',
    },
    expression: among(
      'agreement',
      allOf(COVERING_MPA, notAfter(own(AGREEMENT.signedOn), self(own(ORDER_LINE.placedOn)))),
    ),
  }),
]
