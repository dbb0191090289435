import { AGREEMENT } from '../tables/agreement.ts'
import { MPN_ID } from '../tables/mpn-id.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self, up } from './cells.ts'
import { circumstance } from './circumstance.ts'
import { is, notAfter, same, since } from './compare.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { among, exists } from './lists.ts'
import { agreed, allOf, anyOf } from './logic.ts'
import { LINKED } from './mpn-id.ts'

const subject = 'agreement'

/** A day of signature says it, and so may an export that gives no day. */
const SIGNED = agreed(given(own(AGREEMENT.signedOn)), own(AGREEMENT.signed))

const SIGNED_MPA = allOf(is(own(AGREEMENT.type), 'mpa'), SIGNED)

/** What an MPA is signed for, as chosen where the documents contradict each other. */
const SCOPE = circumstance('mpaScope', ({ choices }) => choices.mpaScope, 'VARCHAR')

/** A signed MPA that covers this account: of its CSP region, or of its tenant, as chosen. */
export const COVERING_MPA = allOf(
  SIGNED_MPA,
  anyOf(
    allOf(is(SCOPE, 'region'), same(own(AGREEMENT.region), up(regionOfCountry(own(RESELLER.cspCountry))))),
    allOf(is(SCOPE, 'tenant'), same(own(AGREEMENT.tenantId), up(own(RESELLER.tenantId)))),
  ),
)

/** The first day of the agreement of December 2026. */
const RENEWED_FROM = '2026-12-01'

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
    name: 'agreement.mpaSignedInRegion',
    subject,
    type: 'flag',
    description: {
      en: 'a Microsoft Partner Agreement of the CSP region is signed',
      fr: 'un Contrat Partenaire Microsoft de la région CSP est signé',
    },
    expression: among('agreement', allOf(SIGNED_MPA, same(own(AGREEMENT.region), self(own(AGREEMENT.region))))),
  }),
  fact({
    name: 'agreement.mpaSignedOnTenant',
    subject,
    type: 'flag',
    description: {
      en: 'a Microsoft Partner Agreement of the tenant is signed',
      fr: 'un Contrat Partenaire Microsoft du locataire est signé',
    },
    expression: among('agreement', allOf(SIGNED_MPA, same(own(AGREEMENT.tenantId), self(own(AGREEMENT.tenantId))))),
  }),
  fact({
    name: 'reseller.mpaSigned',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'the Microsoft Partner Agreement that covers this account, of its region or its tenant as chosen, is signed',
      fr: 'le Contrat Partenaire Microsoft qui couvre ce compte, de sa région ou de son locataire selon le choix, est signé',
    },
    expression: exists('agreement', COVERING_MPA),
  }),
  fact({
    name: 'reseller.renewedMpaSigned',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a Microsoft Partner Agreement is signed on or after 2026-12-01',
      fr: 'un Contrat Partenaire Microsoft est signé le 2026-12-01 ou après',
    },
    expression: exists('agreement', allOf(SIGNED_MPA, since(own(AGREEMENT.signedOn), RENEWED_FROM))),
  }),
]
