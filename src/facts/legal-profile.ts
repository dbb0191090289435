import { CUSTOMER } from '../tables/customer.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own } from './cells.ts'
import type { Expression, Flag } from './expression.ts'
import { fact } from './fact.ts'
import { exists } from './lists.ts'
import { allOf, anyOf } from './logic.ts'
import { partnerRegistrationDuty, registrationDescribed } from './registration.ts'
import { sameSpelling } from './spelling.ts'

const subject = 'reseller'

/** The company does business where this holds: it is there itself, or one of its customers is. */
const doesBusinessWhere = (holds: (country: Expression<string>) => Flag) =>
  anyOf(holds(own(RESELLER.cspCountry)), exists('customer', holds(own(CUSTOMER.country))))

/** What a rule may ask of the company as its country knows it: its name, address and registration number. */
export const LEGAL_PROFILE_FACTS = [
  fact({
    name: 'reseller.legalCountry',
    subject,
    type: 'country',
    description: { en: 'the country of the legal address', fr: 'le pays de l’adresse légale' },
    expression: own(RESELLER.country),
  }),
  fact({
    name: 'reseller.address.validated',
    subject,
    type: 'flag',
    description: {
      en: 'the legal address is as Partner Center has validated it',
      fr: 'l’adresse légale est celle que l’Espace partenaires a validée',
    },
    expression: own(RESELLER.addressValidated),
  }),
  fact({
    name: 'reseller.asRegistered',
    subject,
    type: 'flag',
    description: {
      en: 'legal name, street and city are those of the company register, but for case, accents and punctuation',
      fr: 'le nom légal, la rue et la ville sont ceux du registre des sociétés, à la casse, aux accents et à la ponctuation près',
    },
    expression: allOf(
      sameSpelling(own(RESELLER.legalName), own(RESELLER.registeredName)),
      sameSpelling(own(RESELLER.addressLine1), own(RESELLER.registeredLine1)),
      sameSpelling(own(RESELLER.city), own(RESELLER.registeredCity)),
    ),
  }),
  fact({
    name: 'reseller.soleProprietor',
    subject,
    type: 'flag',
    description: { en: 'the company is a sole proprietorship', fr: 'l’entreprise est une entreprise individuelle' },
    expression: own(RESELLER.soleProprietor),
  }),
  fact({
    name: 'reseller.legalNameIsCompanyName',
    subject,
    type: 'flag',
    description: {
      en: 'the legal name is the name the company does business under',
      fr: 'le nom légal est celui sous lequel l’entreprise exerce',
    },
    expression: sameSpelling(own(RESELLER.legalName), own(RESELLER.companyName)),
  }),
  fact({
    name: 'reseller.registrationId.given',
    subject,
    type: 'flag',
    description: { en: 'a registration number is given', fr: 'un numéro d’enregistrement est renseigné' },
    expression: given(own(RESELLER.registrationId)),
  }),
  fact({
    name: 'reseller.registrationId.kind',
    subject,
    type: 'word',
    description: {
      en: 'whose number the registration number is: the company’s or a person’s',
      fr: 'à qui est le numéro d’enregistrement : à l’entreprise (company) ou à une personne (personal)',
    },
    words: ['company', 'personal'],
    expression: own(RESELLER.registrationIdKind),
  }),
  fact({
    name: 'reseller.registrationDuty.listed',
    subject,
    type: 'flag',
    description: {
      en: 'the company or a customer is in a country of the list of registration numbers',
      fr: 'l’entreprise ou un client se trouve dans un pays de la liste des numéros d’enregistrement',
    },
    expression: doesBusinessWhere(partnerRegistrationDuty),
  }),
  fact({
    name: 'reseller.registrationDuty.described',
    subject,
    type: 'flag',
    description: {
      en: 'the company or a customer is in a country of the list or of the table of details',
      fr: 'l’entreprise ou un client se trouve dans un pays de la liste ou du tableau détaillé',
    },
    expression: doesBusinessWhere(registrationDescribed),
  }),
]
