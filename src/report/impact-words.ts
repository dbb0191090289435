import type { GateState } from '../domain/gate.ts'
import type { DayVerdict } from '../preflight/impact.ts'
import type { RunProblem } from '../run/read-run.ts'
import type { Language } from './words.ts'

/** What is said of the change from one day's rules to another's, in one language. */
export interface ImpactWords {
  readonly title: (from: string, to: string, what: string) => string
  readonly begin: (rules: readonly string[]) => string
  readonly end: (rules: readonly string[]) => string
  readonly gates: string
  readonly state: Readonly<Record<GateState, string>>
  readonly verdict: Readonly<Record<DayVerdict, string>>
  readonly more: (count: number) => string
  readonly count: (changed: number, all: number) => string
  readonly days: string
  readonly noAccount: (file: string) => string
  readonly otherRules: string
  readonly otherSettings: (names: readonly string[]) => string
  readonly run: (problem: RunProblem) => string
}

const ENGLISH: ImpactWords = {
  title: (from, to, what) => `From the rules of ${from} to those of ${to}: ${what}`,
  begin: (rules) => `in force only on the later day: ${rules.join(', ')}`,
  end: (rules) => `in force only on the earlier day: ${rules.join(', ')}`,
  gates: 'gates',
  state: { open: 'open', blocked: 'blocked', undetermined: 'undetermined' },
  verdict: {
    pass: 'pass',
    fail: 'fail',
    unknown: 'unknown',
    'not-applicable': 'not applicable',
    'no-column': 'no column for it',
    'not-in-force': 'not in force',
  },
  more: (count) => `and ${count} more`,
  count: (changed, all) => `Something changes for ${changed} of ${all} ${all === 1 ? 'reseller' : 'resellers'}.`,
  days: '--to is a later day than --from',
  noAccount: (file) => `${file}: it is no run (a folder with manifest.json) and holds no account state`,
  otherRules: 'the run was judged by another set of rules than the one used here',
  otherSettings: (names) =>
    `the run was judged with other settings: ${names.join(', ')}; give its --settings to use them`,
  run: ({ code, file }) =>
    ({
      'no-run': `${file}: this is no manifest of a run`,
      'not-kept': `${file}: it was read from standard input, and a run does not keep that; audit a file instead`,
      gone: `${file}: it is gone or cannot be read; a run is judged again from its inputs, so put it back`,
      changed: `${file}: it is not the file that the run was made from (its hash differs); audit it anew`,
    })[code],
}

const FRENCH: ImpactWords = {
  title: (from, to, what) => `Des règles du ${from} à celles du ${to}\u00a0: ${what}`,
  begin: (rules) => `en vigueur le second jour seulement\u00a0: ${rules.join(', ')}`,
  end: (rules) => `en vigueur le premier jour seulement\u00a0: ${rules.join(', ')}`,
  gates: 'étapes',
  state: { open: 'ouverte', blocked: 'bloquée', undetermined: 'indéterminée' },
  verdict: {
    pass: 'conforme',
    fail: 'échec',
    unknown: 'inconnu',
    'not-applicable': 'sans objet',
    'no-column': 'sans colonne',
    'not-in-force': 'pas en vigueur',
  },
  more: (count) => `et ${count} de plus`,
  count: (changed, all) =>
    `Quelque chose change pour ${changed} ${changed < 2 ? 'revendeur' : 'revendeurs'} sur ${all}.`,
  days: '--to est un jour postérieur à --from',
  noAccount: (file) =>
    `${file}\u00a0: ce n’est pas un résultat d’audit (un dossier avec manifest.json) et il ne contient aucun état de compte`,
  otherRules: 'l’audit a été jugé avec d’autres règles que celles-ci',
  otherSettings: (names) =>
    `l’audit a été jugé avec d’autres réglages\u00a0: ${names.join(', ')}\u00a0; donnez son --settings pour les reprendre`,
  run: ({ code, file }) =>
    ({
      'no-run': `${file}\u00a0: ce n’est pas le manifeste d’un audit`,
      'not-kept': `${file}\u00a0: lu sur l’entrée standard, qu’un audit ne conserve pas\u00a0; auditez plutôt un fichier`,
      gone: `${file}\u00a0: introuvable ou illisible\u00a0; un audit se rejuge à partir de ses fichiers, remettez-le en place`,
      changed: `${file}\u00a0: ce n’est pas le fichier de l’audit (son empreinte diffère)\u00a0; refaites l’audit`,
    })[code],
}

export const IMPACT_WORDS: Readonly<Record<Language, ImpactWords>> = { en: ENGLISH, fr: FRENCH }
