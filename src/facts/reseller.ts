import { CONTACT } from '../tables/contact.ts'
import { MPN_ID } from '../tables/mpn-id.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, ofContact, own, wellFormed } from './cells.ts'
import { CLOUDS } from './clouds.ts'
import { fact } from './fact.ts'
import { currencyOfCountry, regionOfCountry } from './geography.ts'
import { exists } from './lists.ts'
import { allOf, anyOf } from './logic.ts'

const subject = 'reseller'

/** What a rule may ask of the account's own profile. */
export const RESELLER_FACTS = [
  fact({
    name: 'reseller.tenantId.given',
    subject,
    type: 'flag',
    description: {
      en: 'the account has a tenant (work account)',
      fr: 'le compte a un locataire (compte professionnel)',
    },
    expression: given(own(RESELLER.tenantId)),
  }),
  fact({
    name: 'reseller.tenantId.wellFormed',
    subject,
    type: 'flag',
    description: { en: 'the tenant ID is written as a GUID', fr: 'l’ID du locataire est écrit comme un GUID' },
    expression: wellFormed(own(RESELLER.tenantId)),
  }),
  fact({
    name: 'reseller.identified',
    subject,
    type: 'flag',
    description: {
      en: 'there is a tenant ID or an MPN ID to look the account up by',
      fr: 'un ID de locataire ou un ID MPN permet de rechercher le compte',
    },
    expression: anyOf(given(own(RESELLER.tenantId)), exists('mpn_id', given(own(MPN_ID.id)))),
  }),
  fact({
    name: 'reseller.legalName.given',
    subject,
    type: 'flag',
    description: { en: 'the legal business name is given', fr: 'la dénomination sociale est renseignée' },
    expression: given(own(RESELLER.legalName)),
  }),
  fact({
    name: 'reseller.address.given',
    subject,
    type: 'flag',
    description: {
      en: 'street, city and country of the legal address are given',
      fr: 'la rue, la ville et le pays de l’adresse légale sont renseignés',
    },
    expression: allOf(given(own(RESELLER.addressLine1)), given(own(RESELLER.city)), given(own(RESELLER.country))),
  }),
  fact({
    name: 'reseller.primaryContact.given',
    subject,
    type: 'flag',
    description: {
      en: 'first name, last name and e-mail of the primary contact are given',
      fr: 'le prénom, le nom et l’adresse e-mail du contact principal sont renseignés',
    },
    expression: ofContact(
      allOf(given(own(CONTACT.firstName)), given(own(CONTACT.lastName)), given(own(CONTACT.email))),
    ),
  }),
  fact({
    name: 'reseller.support.given',
    subject,
    type: 'flag',
    description: {
      en: 'e-mail and phone of the customer support contact are given',
      fr: 'l’adresse e-mail et le téléphone du support client sont renseignés',
    },
    expression: ofContact(allOf(given(own(CONTACT.supportEmail)), given(own(CONTACT.supportPhone)))),
  }),
  fact({
    name: 'reseller.partnerCenterAccount',
    subject,
    type: 'flag',
    description: { en: 'there is a Partner Center account', fr: 'un compte Espace partenaires existe' },
    expression: ofContact(own(CONTACT.partnerCenterAccount)),
  }),
  fact({
    name: 'reseller.cspCountry',
    subject,
    type: 'country',
    description: { en: 'the country of the CSP account', fr: 'le pays du compte CSP' },
    expression: own(RESELLER.cspCountry),
  }),
  fact({
    name: 'reseller.cspRegion',
    subject,
    type: 'region',
    description: { en: 'the CSP region of the account', fr: 'la région CSP du compte' },
    expression: regionOfCountry(own(RESELLER.cspCountry)),
  }),
  fact({
    name: 'reseller.partnerType',
    subject,
    type: 'word',
    description: { en: 'the kind of CSP partner', fr: 'le type de partenaire CSP' },
    words: ['indirect-reseller', 'indirect-provider', 'direct-bill'],
    expression: own(RESELLER.partnerType),
  }),
  fact({
    name: 'reseller.newToCsp',
    subject,
    type: 'flag',
    description: { en: 'the company is new to CSP', fr: 'l’entreprise est nouvelle dans le programme CSP' },
    expression: own(RESELLER.newToCsp),
  }),
  fact({
    name: 'reseller.enrolledInCsp',
    subject,
    type: 'flag',
    description: {
      en: 'the company was in CSP before this enrolment',
      fr: 'l’entreprise était déjà inscrite au programme CSP avant cette inscription',
    },
    expression: own(RESELLER.enrolledInCsp),
  }),
  fact({
    name: 'reseller.authorisedSignatory',
    subject,
    type: 'flag',
    description: {
      en: 'whoever enrols may sign for the company',
      fr: 'la personne qui inscrit l’entreprise peut l’engager',
    },
    expression: own(RESELLER.authorisedSignatory),
  }),
  fact({
    name: 'reseller.status',
    subject,
    type: 'word',
    description: { en: 'the status as an indirect reseller', fr: 'le statut de revendeur indirect' },
    words: ['pending-qualification', 'qualified', 'active', 'rejected', 'declined', 'restricted', 'deauthorised'],
    expression: own(RESELLER.status),
  }),
  fact({
    name: 'reseller.cloud',
    subject,
    type: 'word',
    description: { en: 'the cloud that the tenant belongs to', fr: 'le cloud dont relève le locataire' },
    words: CLOUDS,
    expression: own(RESELLER.cloud),
  }),
  fact({
    name: 'reseller.enrolledWithVianet',
    subject,
    type: 'flag',
    description: {
      en: 'the company is enrolled in the Partner Center that 21Vianet operates',
      fr: 'l’entreprise est inscrite à l’Espace partenaires exploité par 21Vianet',
    },
    expression: own(RESELLER.enrolledWithVianet),
  }),
  fact({
    name: 'reseller.businessProfile',
    subject,
    type: 'flag',
    description: { en: 'a business profile is published', fr: 'un profil d’entreprise est publié' },
    expression: own(RESELLER.businessProfile),
  }),
  fact({
    name: 'reseller.billingCurrency',
    subject,
    type: 'word',
    description: { en: 'the currency in which Microsoft bills', fr: 'la devise dans laquelle Microsoft facture' },
    expression: own(RESELLER.billingCurrency),
  }),
  fact({
    name: 'reseller.marketCurrency',
    subject,
    type: 'word',
    description: {
      en: 'the currency of the market in which the legal address lies',
      fr: 'la devise du marché où se trouve l’adresse légale',
    },
    expression: currencyOfCountry(own(RESELLER.country)),
  }),
]
