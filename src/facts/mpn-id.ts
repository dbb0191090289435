import { MPN_ID } from '../tables/mpn-id.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self, up, wellFormed } from './cells.ts'
import { different, is, same } from './compare.ts'
import { fact } from './fact.ts'
import { judged } from './judged.ts'
import { among, exists } from './lists.ts'
import { agreed, allOf, proof } from './logic.ts'

const subject = 'mpn-id'

/** The id is associated with this account's tenant. */
export const LINKED = allOf(
  given(own(MPN_ID.associatedTenantId)),
  same(own(MPN_ID.associatedTenantId), up(own(RESELLER.tenantId))),
)

/** A location of the company in the country of the CSP account. */
const LOCATION_IN_COUNTRY = allOf(
  is(own(MPN_ID.type), 'location'),
  same(own(MPN_ID.country), up(own(RESELLER.cspCountry))),
)

/** What a rule may ask of one MPN id, and of the reseller's list of them. */
export const MPN_ID_FACTS = [
  fact({
    name: 'mpn.judged',
    subject,
    type: 'flag',
    description: {
      en: 'the id is the one to judge: linked to this tenant, or, where none is, any not known to be global',
      fr: 'l’ID est à juger : associé à ce locataire ou, à défaut, tout ID non connu comme global',
    },
    expression: judged(LINKED, is(own(MPN_ID.type), 'global')),
  }),
  fact({
    name: 'mpn.linked',
    subject,
    type: 'flag',
    description: { en: 'the MPN ID is linked to the CSP account', fr: 'l’ID MPN est associé au compte CSP' },
    expression: LINKED,
  }),
  fact({
    name: 'mpn.id.numeric',
    subject,
    type: 'flag',
    description: {
      en: 'the MPN ID is written as a number of at most ten digits',
      fr: 'l’ID MPN est écrit comme un nombre de dix chiffres au plus',
    },
    expression: wellFormed(own(MPN_ID.id)),
  }),
  fact({
    name: 'mpn.found',
    subject,
    type: 'flag',
    description: {
      en: 'Partner Center knows the MPN ID: a look-up finds it, or it is linked to a tenant',
      fr: 'l’Espace partenaires connaît l’ID MPN : une recherche le trouve, ou il est associé à un locataire',
    },
    expression: agreed(own(MPN_ID.found), proof(given(own(MPN_ID.associatedTenantId)))),
  }),
  fact({
    name: 'mpn.otherGlobal',
    subject,
    type: 'flag',
    description: {
      en: 'another MPN ID of the company is global',
      fr: 'un autre ID MPN de l’entreprise est global',
    },
    expression: among('mpn_id', allOf(is(own(MPN_ID.type), 'global'), different(own(MPN_ID.id), self(own(MPN_ID.id))))),
  }),
  fact({
    name: 'mpn.country',
    subject,
    type: 'country',
    description: { en: 'the country of the MPN ID', fr: 'le pays de l’ID MPN' },
    expression: own(MPN_ID.country),
  }),
  fact({
    name: 'mpn.type',
    subject,
    type: 'word',
    description: { en: 'location or global', fr: 'localisation ou global' },
    words: ['location', 'global'],
    expression: own(MPN_ID.type),
  }),
  fact({
    name: 'mpn.platform',
    subject,
    type: 'word',
    description: { en: 'where the MPN ID is kept', fr: 'la plateforme où se trouve l’ID MPN' },
    words: ['partner-center', 'pmc'],
    expression: own(MPN_ID.platform),
  }),
  fact({
    name: 'mpn.programStatus',
    subject,
    type: 'word',
    description: { en: 'the status of the MPN membership', fr: 'le statut de l’adhésion MPN' },
    words: ['active', 'pending', 'declined', 'rejected'],
    expression: own(MPN_ID.programStatus),
  }),
  fact({
    name: 'reseller.hasLinkedLocation',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a location MPN ID is linked to the CSP account',
      fr: 'un ID MPN de localisation est associé au compte CSP',
    },
    expression: exists('mpn_id', allOf(is(own(MPN_ID.type), 'location'), LINKED)),
  }),
  fact({
    name: 'reseller.hasLocationInCountry',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'there is a location MPN ID in the country of the CSP account',
      fr: 'il existe un ID MPN de localisation dans le pays du compte CSP',
    },
    expression: exists('mpn_id', LOCATION_IN_COUNTRY),
  }),
  fact({
    name: 'reseller.hasActiveLocationInCountry',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a location MPN ID in the country of the CSP account has an active membership',
      fr: 'un ID MPN de localisation dans le pays du compte CSP a une adhésion active',
    },
    expression: exists('mpn_id', allOf(LOCATION_IN_COUNTRY, is(own(MPN_ID.programStatus), 'active'))),
  }),
]
