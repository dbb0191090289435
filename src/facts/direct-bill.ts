import { RESELLER } from '../tables/reseller.ts'
import { given, own } from './cells.ts'
import { monthsSince } from './clock.ts'
import { fact } from './fact.ts'

const subject = 'reseller'

/** What a rule may ask of a partner that bills directly, or wants to. */
export const DIRECT_BILL_FACTS = [
  fact({
    name: 'reseller.monthsTransacting',
    subject,
    type: 'number',
    description: {
      en: 'whole months from its first sale as an indirect reseller to the as-of day',
      fr: 'mois entiers entre sa première vente comme revendeur indirect et la date de référence',
    },
    expression: monthsSince(own(RESELLER.transactingSince)),
  }),
  fact({
    name: 'reseller.creditCheckPassed',
    subject,
    type: 'flag',
    description: { en: 'the credit check is passed', fr: 'la vérification de solvabilité est réussie' },
    expression: given(own(RESELLER.creditCheckPassedOn)),
  }),
  fact({
    name: 'reseller.creditCheckPassedOn',
    subject,
    type: 'day',
    description: {
      en: 'the day the credit check was passed',
      fr: 'le jour où la vérification de solvabilité a été réussie',
    },
    expression: own(RESELLER.creditCheckPassedOn),
  }),
  fact({
    name: 'reseller.supportPlanBought',
    subject,
    type: 'flag',
    description: { en: 'a support plan is bought', fr: 'un plan de support a été acheté' },
    expression: given(own(RESELLER.supportPlanBoughtOn)),
  }),
  fact({
    name: 'reseller.supportPlanBoughtOn',
    subject,
    type: 'day',
    description: { en: 'the day the support plan was bought', fr: 'le jour de l’achat du plan de support' },
    expression: own(RESELLER.supportPlanBoughtOn),
  }),
]
