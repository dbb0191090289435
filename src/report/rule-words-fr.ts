import { floored, type Shown } from '../rules/example-coverage.ts'
import type { RuleWords } from './rule-words.ts'

export const RULE_FRENCH: RuleWords = {
  about: {
    reseller: 'porte sur le revendeur',
    contact: 'porte sur le contact principal',
    'mpn-id': 'porte sur chaque ID MPN',
    agreement: 'porte sur chaque contrat',
    user: 'porte sur chaque utilisateur',
    'provider-link': 'porte sur chaque fournisseur',
    customer: 'porte sur chaque client',
    order: 'porte sur chaque ligne de commande',
  },
  label: {
    if: 'si',
    must: 'il faut',
    force: 'depuis',
    by: 'selon',
    do: 'faire',
    error: 'erreur',
    changed: 'changé',
    note: 'note',
  },
  all: 'tout ceci :',
  any: 'au moins un de ceux-ci :',
  not: 'pas ceci :',
  yes: (description) => description,
  no: (description) => `il est faux que : ${description}`,
  compared: {
    equal: 'est',
    notEqual: 'n’est pas',
    in: 'est parmi',
    notIn: 'n’est pas parmi',
    lessThan: 'est inférieur à',
    lessThanInclusive: 'est au plus',
    greaterThan: 'est supérieur à',
    greaterThanInclusive: 'est au moins',
    before: 'précède',
    onOrBefore: 'ne dépasse pas',
    after: 'suit',
    onOrAfter: 'ne précède pas',
  },
  inForce: ({ from, fromSetting, until, untilSetting, evidence }) =>
    `${from}${until === undefined ? '' : ` jusqu’au ${until}`} (${EVIDENCE[evidence]}${[fromSetting, untilSetting].map((name) => (name === undefined ? '' : `, selon le réglage ${name}`)).join('')})`,
  change: (version, what) => `version ${version} : ${what}`,
  examples: 'Exemples',
  exampleHead: ['verdict', 'cas (en anglais)', 'ce qui est connu'],
  indexTitle: 'Les règles, étape par étape',
  indexLead: (rules) =>
    `${rules} règles, chacune avec ce qu’il faut, depuis quand, selon quelles phrases, et que faire. Écrit par npm run docs:rules.`,
  verdict: { pass: 'conforme', fail: 'échec', unknown: 'inconnu', 'not-applicable': 'sans objet' },
  rules: (count) => `${count} ${count < 2 ? 'règle' : 'règles'}.`,
  templateOf: (day, rules) => `les colonnes que regardent les ${rules} règles du ${day}`,
  templateUnneeded: (table, day) => `aucune règle du ${day} ne regarde ${table} : il n’y a rien à remplir`,
  noRule: (id, near) =>
    `il n’y a pas de règle « ${id} »${near === undefined ? ' : `partner-preflight rules list` les donne toutes' : ` : vouliez-vous dire « ${near} » ?`}`,
  lintFine: (rules, notes) =>
    `${rules} ${rules < 2 ? 'règle' : 'règles'}, rien à redire${notes === 0 ? '' : `, ${notes} ${notes < 2 ? 'remarque' : 'remarques'}`}.`,
  lintFaults: (rules, faults, notes) =>
    `${rules} ${rules < 2 ? 'règle' : 'règles'}, ${faults} ${faults < 2 ? 'défaut' : 'défauts'}, ${notes} ${notes < 2 ? 'remarque' : 'remarques'}.`,
  leavesShown: (shown) => `Ils montrent ${share(shown)} des issues de toutes les comparaisons (vrai, faux, inconnu),`,
  boundariesShown: (shown) => `et ${share(shown)} des valeurs de part et d’autre d’un changement de réponse.`,
  mistakesNoticed: (shown) => `De toutes les petites erreurs dans les règles, ${share(shown)} sont remarquées.`,
  mistakeMissed: (rule, mutant, reason) =>
    `${rule} ${mutant} : ${reason ?? 'rien ne la remarque, et aucune raison n’est donnée'}`,
  reasonStale: (rule, mutant) =>
    `${rule} ${mutant} : surviving-mutants.json donne une raison, mais l’erreur est remarquée`,
  testFine: (examples, rules) =>
    `${examples} ${examples < 2 ? 'exemple' : 'exemples'} de ${rules} ${rules < 2 ? 'règle' : 'règles'} donnent ce qu’ils doivent.`,
  testWrong: (rule, example, expected, verdict) => `${rule} : « ${example} » attend ${expected}, mais donne ${verdict}`,
}

function share(shown: Shown): string {
  return `${floored(shown).replace('.', ',')} % (${shown.shown} sur ${shown.all})`
}

const EVIDENCE = {
  stated: 'le jour est écrit',
  'first-documented': 'première révision connue qui le dit',
  'third-party': 'jour donné par des tiers',
  inferred: 'notre lecture',
} as const
