import { type DaySetting, SETTING_OPTIONS, type WordSetting } from '../domain/setting.ts'
import { circumstance } from './circumstance.ts'
import { fact } from './fact.ts'

const subject = 'reseller'

/**
 * What a rule may ask beside the data: the as-of day, and what was chosen where documents contradict each other. They
 * are facts of the reseller, so that a rule about any subject may ask.
 */
export const SETTING_FACTS = [
  fact({
    name: 'asOf.day',
    subject,
    type: 'day',
    description: { en: 'the as-of day', fr: 'la date de référence' },
    expression: circumstance('asOf', ({ asOf }) => asOf, 'DATE'),
  }),
  chosenWord('error900400', 'what error 900400 means', 'la signification de l’erreur 900400'),
  chosenWord('faroeCurrency', 'the currency of the Faroe Islands', 'la devise des Îles Féroé'),
  chosenWord('mpaScope', 'what an MPA is signed for', 'ce pour quoi un MPA est signé'),
  chosenWord('mpnSignIn', 'whether CSP and MPN may share a sign-in', 'si CSP et MPN peuvent partager des identifiants'),
  chosenWord(
    'registrationIdCountries',
    'the countries that ask for a registration number',
    'les pays qui demandent un numéro d’enregistrement',
  ),
  chosenWord(
    'removalKeepsPrivileges',
    'what becomes of privileges when a relationship ends',
    'ce que deviennent les privilèges quand une relation prend fin',
  ),
  chosenWord('userAdders', 'who may add users', 'qui peut ajouter des utilisateurs'),
  chosenWord('verificationClockStart', 'when the verification clock starts', 'quand le délai de vérification commence'),
  chosenDay('dapEndedOn', 'the day new customers no longer got DAP', 'la fin des DAP pour les nouveaux clients'),
  chosenDay(
    'mcaAttestationApiOnlyFrom',
    'the day attestation became a matter of the API alone',
    'le jour où l’attestation est passée à l’API seule',
  ),
  chosenDay('pmcRetiredOn', 'the day PMC was retired', 'le jour du retrait du PMC'),
  chosenDay(
    'porChecksFrom',
    'the first day of partner-of-record checks',
    'le premier jour des contrôles de partenaire inscrit',
  ),
]

function chosenWord(name: WordSetting, en: string, fr: string) {
  const expression = circumstance(name, ({ choices }) => choices[name], 'VARCHAR')
  return fact({
    name: `setting.${name}`,
    subject,
    type: 'word',
    description: { en, fr },
    words: SETTING_OPTIONS[name],
    expression,
  })
}

function chosenDay(name: DaySetting, en: string, fr: string) {
  const expression = circumstance(name, ({ choices }) => choices[name], 'DATE')
  return fact({ name: `setting.${name}`, subject, type: 'day', description: { en, fr }, expression })
}
