import type { Unfitting } from '../ingest/unfitting.ts'
import { safeText } from './safe-text.ts'
import type { Language } from './words.ts'

/** That something in a mapping is about nothing in the files that were read, and what was perhaps meant; without its place. */
export function unfittingText({ code, said, didYouMean }: Unfitting, language: Language): string {
  const words = WORDS[language]
  const meant = didYouMean === undefined ? words.hints[code] : words.meant(safeText(didYouMean))
  return `${words.what[code](safeText(said))}${meant}`
}

interface UnfittingWords {
  readonly what: Readonly<Record<Unfitting['code'], (said: string) => string>>
  readonly meant: (name: string) => string
  /** What helps where no name is near. */
  readonly hints: Readonly<Record<Unfitting['code'], string>>
}

const ENGLISH: UnfittingWords = {
  what: {
    'no-such-file': (said) => `no file that was given is "${said}"`,
    'no-such-column': (said) => `no file of this entry has a column "${said}"`,
    'other-name': (said) => `no file of this entry has a name such as "${said}"`,
    'other-kind': (said) => `"${said}" is no field of the kinds of these files, so it says nothing`,
  },
  meant: (name) => `: did you mean "${name}"?`,
  hints: {
    'no-such-file': ': * stands for any text, and without a slash only the last part of a path counts',
    'no-such-column': ': --explain-mapping lists the columns there are',
    'other-name': '',
    'other-kind': '',
  },
}

const FRENCH: UnfittingWords = {
  what: {
    'no-such-file': (said) => `aucun fichier donné n’est « ${said} »`,
    'no-such-column': (said) => `aucun fichier de cette entrée n’a de colonne « ${said} »`,
    'other-name': (said) => `aucun fichier de cette entrée n’a un nom tel que « ${said} »`,
    'other-kind': (said) => `« ${said} » n’est pas un champ des types de ces fichiers et ne dit donc rien`,
  },
  meant: (name) => ` : vouliez-vous dire « ${name} » ?`,
  hints: {
    'no-such-file': ' : * remplace tout texte, et sans barre oblique seule compte la dernière partie d’un chemin',
    'no-such-column': ' : --explain-mapping énumère les colonnes présentes',
    'other-name': '',
    'other-kind': '',
  },
}

const WORDS: Readonly<Record<Language, UnfittingWords>> = { en: ENGLISH, fr: FRENCH }
