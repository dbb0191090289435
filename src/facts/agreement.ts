import { AGREEMENT } from '../tables/agreement.ts'
import { MPN_ID } from '../tables/mpn-id.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self, up } from './cells.ts'
import { is, notAfter, same } from './compare.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { among, exists } from './lists.ts'
import { agreed, allOf } from './logic.ts'
import { LINKED } from './mpn-id.ts'

const subject = 'agreement'

/** A day of signature says it, and so may an export that gives no day. */
const SIGNED = agreed(given(own(AGREEMENT.signedOn)), own(AGREEMENT.signed))

/** A signed MPA that covers this account: of its tenant and of its CSP region. */
export const COVERING_MPA = allOf(
  is(own(AGREEMENT.type), 'mpa'),
  SIGNED,
  same(own(AGREEMENT.tenantId), up(own(RESELLER.tenantId))),
  same(own(AGREEMENT.region), up(regionOfCountry(own(RESELLER.cspCountry)))),
)

/** What a rule may ask of one agreement with Microsoft, and of the reseller's list of them. */
export const AGREEMENT_FACTS = [
  fact({
    name: 'agreement.type',
    subject,
    type: 'word',
    description: { en: 'which agreement it is', fr: 'de quel contrat il s’agit' },
    words: ['mpa', 'mca'],
    expression: own(AGREEMENT.type),
  }),
  fact({
    name: 'agreement.signed',
    subject,
    type: 'flag',
    description: { en: 'the agreement is signed', fr: 'le contrat est signé' },
    expression: SIGNED,
  }),
  fact({
    name: 'agreement.signedOn',
    subject,
    type: 'day',
    description: { en: 'the day of the signature', fr: 'le jour de la signature' },
    expression: own(AGREEMENT.signedOn),
  }),
  fact({
    name: 'agreement.signedOn.given',
    subject,
    type: 'flag',
    description: { en: 'a day of signature is on record', fr: 'un jour de signature est enregistré' },
    expression: given(own(AGREEMENT.signedOn)),
  }),
  fact({
    name: 'agreement.shownAsSigned',
    subject,
    type: 'flag',
    description: {
      en: 'Partner Center shows the agreement as signed',
      fr: 'l’Espace partenaires indique que le contrat est signé',
    },
    expression: own(AGREEMENT.signed),
  }),
  fact({
    name: 'agreement.signedByRole',
    subject,
    type: 'word',
    description: { en: 'the role of whoever signed', fr: 'le rôle du signataire' },
    expression: own(AGREEMENT.signedByRole),
  }),
  fact({
    name: 'agreement.mpnLinkedAtSigning',
    subject,
    type: 'flag',
    description: {
      en: 'an MPN ID was linked to the account when the agreement was signed',
      fr: 'un ID MPN était associé au compte au moment de la signature',
    },
    expression: among('mpn_id', allOf(LINKED, notAfter(own(MPN_ID.associatedOn), self(own(AGREEMENT.signedOn))))),
  }),
  fact({
    name: 'reseller.mpaSigned',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'the Microsoft Partner Agreement of this tenant and region is signed',
      fr: 'le Contrat Partenaire Microsoft de ce locataire et de cette région est signé',
    },
    expression: exists('agreement', COVERING_MPA),
  }),
]
