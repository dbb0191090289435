import type { Language } from './words.ts'

/** The words of an explanation of a mapping. */
export interface ExplanationWords {
  readonly accounting: (read: number, used: number, ignored: number, rejected: number) => string
  readonly delimiter: (delimiter: string) => string
  readonly sheet: (name: string) => string
  readonly is: Readonly<Record<'recognition' | 'useless' | 'unknown', string>>
  readonly dates: Readonly<Record<'mdy' | 'dmy' | 'ymd' | 'undecided', string>>
  readonly everyRecord: (column: string, value: string) => string
  /** What stands for the value that the reseller has itself. */
  readonly own: string
  readonly complete: Readonly<Record<string, string>>
  readonly lacks: string
  readonly lacksNothing: string
  readonly rules: (count: number) => string
}

const ENGLISH: ExplanationWords = {
  accounting: (read, used, ignored, rejected) =>
    `read ${read} = used ${used} + ignored ${ignored} + rejected ${rejected}`,
  delimiter: (delimiter) => `separated by ${NAMES.en[delimiter] ?? delimiter}`,
  sheet: (name) => `workbook, sheet "${name}"`,
  is: {
    recognition: '- (tells what the record or the file is)',
    useless: '- (no rule needs it)',
    unknown: '- (unknown header)',
  },
  dates: {
    mdy: 'dates month/day/year',
    dmy: 'dates day/month/year',
    ymd: 'dates year/month/day',
    undecided: 'order of its dates not known',
  },
  everyRecord: (column, value) => `every record: ${column} = ${value}`,
  own: 'that of the reseller',
  complete: {
    'provider-customers': 'a whole export leaves out no customer of the provider who made it',
    'provider-resellers': 'a whole export leaves out no reseller of the provider who made it',
  },
  lacks: 'The rules still lack',
  lacksNothing: 'The rules lack no column.',
  rules: (count) => `${count} ${count === 1 ? 'rule' : 'rules'}`,
}

const FRENCH: ExplanationWords = {
  accounting: (read, used, ignored, rejected) =>
    `lus ${read} = utilisés ${used} + ignorés ${ignored} + rejetés ${rejected}`,
  delimiter: (delimiter) => `séparé par ${NAMES.fr[delimiter] ?? delimiter}`,
  sheet: (name) => `classeur, feuille « ${name} »`,
  is: {
    recognition: '- (dit ce qu’est l’enregistrement ou le fichier)',
    useless: '- (aucune règle n’en a besoin)',
    unknown: '- (en-tête inconnu)',
  },
  dates: {
    mdy: 'dates mois/jour/année',
    dmy: 'dates jour/mois/année',
    ymd: 'dates année/mois/jour',
    undecided: 'ordre des dates inconnu',
  },
  everyRecord: (column, value) => `chaque enregistrement : ${column} = ${value}`,
  own: 'celui du revendeur',
  complete: {
    'provider-customers': 'un export entier n’omet aucun client du fournisseur qui l’a fait',
    'provider-resellers': 'un export entier n’omet aucun revendeur du fournisseur qui l’a fait',
  },
  lacks: 'Il manque encore aux règles',
  lacksNothing: 'Aucune colonne ne manque aux règles.',
  rules: (count) => `${count} ${count > 1 ? 'règles' : 'règle'}`,
}

const NAMES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' },
  fr: { ',': 'virgules', ';': 'points-virgules', '\t': 'tabulations', '|': 'barres' },
}

export const EXPLANATION_WORDS: Readonly<Record<Language, ExplanationWords>> = { en: ENGLISH, fr: FRENCH }
