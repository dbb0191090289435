import { RESELLER } from '../tables/reseller.ts'
import { own } from './cells.ts'
import { fact } from './fact.ts'

const subject = 'reseller'

/** What a rule may ask of the programs that call the Partner Center API for the account. */
export const INTEGRATION_FACTS = [
  fact({
    name: 'integration.partnerCenterApi',
    subject,
    type: 'flag',
    description: {
      en: 'programs call the Partner Center API for this account',
      fr: 'des programmes appellent l’API de l’Espace partenaires pour ce compte',
    },
    expression: own(RESELLER.partnerCenterApi),
  }),
  fact({
    name: 'integration.secureApplicationModel',
    subject,
    type: 'flag',
    description: {
      en: 'these programs use the Secure Application Model',
      fr: 'ces programmes suivent le modèle d’application sécurisé',
    },
    expression: own(RESELLER.secureApplicationModel),
  }),
  fact({
    name: 'integration.mfaClaim',
    subject,
    type: 'flag',
    description: {
      en: 'the user tokens of these programs prove a sign-in with multifactor authentication',
      fr: 'les jetons utilisateur de ces programmes attestent une authentification multifacteur',
    },
    expression: own(RESELLER.mfaClaim),
  }),
]
