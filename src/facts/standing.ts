import { CONTACT } from '../tables/contact.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, ofContact, own } from './cells.ts'
import { inMonthOf, monthsSince, oneYearAfter } from './clock.ts'
import { fact } from './fact.ts'

const subject = 'reseller'

/** What a rule may ask of the account's standing in the programme, and of the anniversaries on which it is reviewed. */
export const STANDING_FACTS = [
  fact({
    name: 'reseller.suspended',
    subject,
    type: 'flag',
    description: { en: 'Microsoft has suspended the account', fr: 'Microsoft a suspendu le compte' },
    expression: own(RESELLER.suspended),
  }),
  fact({
    name: 'reseller.restrictedOn',
    subject,
    type: 'day',
    description: { en: 'the day Microsoft restricted the account', fr: 'le jour où Microsoft a restreint le compte' },
    expression: own(RESELLER.restrictedOn),
  }),
  fact({
    name: 'reseller.monthsSinceAuthorised',
    subject,
    type: 'number',
    description: {
      en: 'whole months from the authorisation of the account to the as-of day',
      fr: 'mois entiers entre l’autorisation du compte et la date de référence',
    },
    expression: monthsSince(own(RESELLER.authorisedOn)),
  }),
  fact({
    name: 'reseller.inAnniversaryMonth',
    subject,
    type: 'flag',
    description: {
      en: 'the as-of day is in the month of the year in which the account was authorised',
      fr: 'la date de référence tombe dans le mois anniversaire de l’autorisation du compte',
    },
    expression: inMonthOf(own(RESELLER.authorisedOn)),
  }),
  fact({
    name: 'reseller.ttmRevenueUsd',
    subject,
    type: 'number',
    description: {
      en: 'CSP revenue of the last twelve months, in US dollars',
      fr: 'chiffre d’affaires CSP des douze derniers mois, en dollars américains',
    },
    expression: own(RESELLER.ttmRevenueUsd),
  }),
  fact({
    name: 'reseller.securityContact.given',
    subject,
    type: 'flag',
    description: {
      en: 'the account has an address for security alerts',
      fr: 'le compte a une adresse pour les alertes de sécurité',
    },
    expression: ofContact(given(own(CONTACT.securityEmail))),
  }),
  fact({
    name: 'reseller.deauthorised',
    subject,
    type: 'flag',
    description: {
      en: 'Microsoft has deauthorised the account at some time',
      fr: 'Microsoft a un jour retiré son autorisation au compte',
    },
    expression: given(own(RESELLER.deauthorisedOn)),
  }),
  fact({
    name: 'reseller.deauthorisedOn',
    subject,
    type: 'day',
    description: {
      en: 'the day Microsoft deauthorised the account',
      fr: 'le jour où Microsoft a retiré son autorisation au compte',
    },
    expression: own(RESELLER.deauthorisedOn),
  }),
  fact({
    name: 'reseller.yearAfterDeauthorisation',
    subject,
    type: 'day',
    description: {
      en: 'the day one year after the deauthorisation of the account',
      fr: 'le jour anniversaire, un an après, du retrait de l’autorisation du compte',
    },
    expression: oneYearAfter(own(RESELLER.deauthorisedOn)),
  }),
]
