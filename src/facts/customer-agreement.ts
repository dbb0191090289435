import { CUSTOMER } from '../tables/customer.ts'
import { ORDER_LINE } from '../tables/order-line.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self } from './cells.ts'
import { circumstance } from './circumstance.ts'
import { before, since } from './compare.ts'
import { daysBetween } from './days-between.ts'
import { fact } from './fact.ts'
import { allOf } from './logic.ts'
import { match } from './match.ts'
import { noneOf } from './none-of.ts'

const subject = 'customer'

/**
 * The first day on which an order needed this agreement: its predecessor, the Microsoft Cloud Agreement, was taken
 * until the day before.
 */
const REQUIRED_FROM = '2020-02-01'

/** What a rule may ask of a customer's Microsoft Customer Agreement. */
export const CUSTOMER_AGREEMENT_FACTS = [
  fact({
    name: 'customer.agreement.accepted',
    subject,
    type: 'flag',
    description: {
      en: 'the customer has accepted the Microsoft Customer Agreement',
      fr: 'le client a accepté le Contrat client Microsoft',
    },
    expression: given(own(CUSTOMER.agreementAcceptedOn)),
  }),
  fact({
    name: 'customer.agreement.daysSince',
    subject,
    type: 'number',
    description: {
      en: 'how many days before the as-of day the agreement was accepted; negative: after it',
      fr: 'combien de jours avant la date de référence le contrat a été accepté ; négatif : après elle',
    },
    expression: daysBetween(
      own(CUSTOMER.agreementAcceptedOn),
      circumstance('asOf', ({ asOf }) => asOf, 'DATE'),
    ),
  }),
  fact({
    name: 'customer.agreement.beforeOrders',
    subject,
    type: 'flag',
    description: {
      en: 'no order of 1 February 2020 or later was placed before the customer accepted the agreement',
      fr: 'aucune commande du 1er février 2020 ou plus récente n’est antérieure à l’acceptation du contrat par le client',
    },
    expression: noneOf(
      match(
        'order_line',
        ORDER_LINE.customerTenantId,
        own(CUSTOMER.tenantId),
        allOf(
          since(own(ORDER_LINE.placedOn), REQUIRED_FROM),
          before(own(ORDER_LINE.placedOn), self(own(CUSTOMER.agreementAcceptedOn))),
        ),
      ),
      RESELLER.orders,
    ),
  }),
  fact({
    name: 'customer.agreement.method',
    subject,
    type: 'word',
    description: {
      en: 'how the acceptance is confirmed: by the customer itself or by a partner’s attestation',
      fr: 'comment l’acceptation est confirmée : par le client lui-même ou par l’attestation d’un partenaire',
    },
    words: ['customer', 'attestation'],
    expression: own(CUSTOMER.agreementMethod),
  }),
  fact({
    name: 'customer.agreement.country',
    subject,
    type: 'country',
    description: {
      en: 'the country of the version that is accepted',
      fr: 'le pays de la version acceptée',
    },
    expression: own(CUSTOMER.agreementCountry),
  }),
  fact({
    name: 'customer.agreement.attestedBy',
    subject,
    type: 'word',
    description: {
      en: 'the kind of partner that attests the acceptance',
      fr: 'le type du partenaire qui atteste l’acceptation',
    },
    words: ['indirect-reseller', 'indirect-provider', 'direct-bill'],
    expression: own(CUSTOMER.attestedBy),
  }),
  fact({
    name: 'customer.agreement.attestedThrough',
    subject,
    type: 'word',
    description: {
      en: 'where the acceptance is attested: in Partner Center or through its API',
      fr: 'où l’acceptation est attestée : dans l’Espace partenaires ou par son API',
    },
    words: ['portal', 'api'],
    expression: own(CUSTOMER.attestedThrough),
  }),
  fact({
    name: 'customer.agreement.signerFirstName.given',
    subject,
    type: 'flag',
    description: { en: 'the first name of the signer is given', fr: 'le prénom du signataire est renseigné' },
    expression: given(own(CUSTOMER.signerFirstName)),
  }),
  fact({
    name: 'customer.agreement.signerLastName.given',
    subject,
    type: 'flag',
    description: { en: 'the last name of the signer is given', fr: 'le nom du signataire est renseigné' },
    expression: given(own(CUSTOMER.signerLastName)),
  }),
  fact({
    name: 'customer.agreement.signerEmail.given',
    subject,
    type: 'flag',
    description: {
      en: 'the e-mail address of the signer is given',
      fr: 'l’adresse e-mail du signataire est renseignée',
    },
    expression: given(own(CUSTOMER.signerEmail)),
  }),
]
