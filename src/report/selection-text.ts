import type { Run } from '../run/open-run.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import { AUDIT_WORDS } from './audit-languages.ts'
import { safeText } from './safe-text.ts'
import type { Language } from './words.ts'

type Selected = NonNullable<AuditSummary['selection']>

/** What an audit or a report is about where that is not everything, in sentences; none where it is. */
export function selectionText(selection: Selected | undefined, language: Language): readonly string[] {
  if (selection === undefined) return []
  const words = SENTENCES[language]
  const { gate, rules, resellers, countries, changedSince, selected, of, countryUnknown = 0 } = selection
  const { number } = AUDIT_WORDS[language]
  const whom = [
    ...(resellers === undefined ? [] : [`--reseller ${shortened(resellers)}`]),
    ...(countries === undefined ? [] : [`--country ${shortened(countries)}`]),
    ...(changedSince === undefined ? [] : [`--changed-since ${safeText(changedSince)}`]),
  ]
  return [
    ...(gate === undefined ? [] : [words.gate(gate)]),
    ...(rules === undefined ? [] : [words.rules(shortened(rules))]),
    ...(whom.length === 0 ? [] : [words.resellers(number(selected), number(of), whom.join(', '))]),
    ...(countryUnknown === 0 ? [] : [words.countryUnknown(countryUnknown, number(countryUnknown))]),
    words.meaning,
  ]
}

/** What the run itself is about, and then what a report took from it. */
export function selectionLines(run: Run, selection: Selected | undefined, language: Language): readonly string[] {
  return [run.summary.selection, selection].flatMap((one) => selectionText(one, language))
}

interface Sentences {
  readonly gate: (gate: string) => string
  readonly rules: (rules: string) => string
  readonly resellers: (selected: string, of: string, how: string) => string
  readonly countryUnknown: (count: number, written: string) => string
  readonly meaning: string
}

const SENTENCES: Readonly<Record<Language, Sentences>> = {
  en: {
    gate: (gate) => `Only of the gate ${gate} and those it depends on: --gate ${gate}.`,
    rules: (rules) => `Only of these rules: --rule ${rules}.`,
    resellers: (selected, of, how) => `Only of ${selected} of ${of} resellers: ${how}.`,
    countryUnknown: (count, written) =>
      `${written} ${count === 1 ? 'reseller is' : 'resellers are'} left out because their country is not known.`,
    meaning:
      'Findings, counts and exit code are about these. All records are read and counted, and the gates are judged by all their rules.',
  },
  fr: {
    gate: (gate) => `Seulement l’étape ${gate} et celles dont elle dépend\u00a0: --gate ${gate}.`,
    rules: (rules) => `Seulement ces règles\u00a0: --rule ${rules}.`,
    resellers: (selected, of, how) => `Seulement ${selected} revendeurs sur ${of}\u00a0: ${how}.`,
    countryUnknown: (count, written) =>
      `${written} ${count === 1 ? 'revendeur est exclu' : 'revendeurs sont exclus'}, faute de pays connu.`,
    meaning:
      'Les constats, les nombres et le code de sortie ne portent que là-dessus. Tous les enregistrements sont lus et comptés, et les étapes sont jugées selon toutes leurs règles.',
  },
}

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map(safeText).join(', ')
  return names.length > SHOWN ? `${shown}, … (+${names.length - SHOWN})` : shown
}

const SHOWN = 5
