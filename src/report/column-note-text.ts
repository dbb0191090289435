import type { ColumnNote } from '../ingest/column-note.ts'
import { safeText } from './safe-text.ts'
import type { Language } from './words.ts'

/** What somebody should know about a column, in one line; it names the file and the column, never a cell. */
export function columnNoteText(note: ColumnNote, language: Language): string {
  const words = WORDS[language]
  return words.about(safeText(note.file), note.index + 1, safeText(note.header), what(note, words))
}

function what(note: ColumnNote, words: ColumnNoteWords): string {
  switch (note.code) {
    case 'undecided-dates':
      return undecided(note, words)
    case 'spoilt-ids':
      return words.spoilt(spoilt(note, words))
    case 'collapsed':
      return words.collapsed(note.cells, safeText(note.header))
    case 'unreadable':
      return words.unreadable(note.cells, note.fields)
  }
}

function undecided(
  { file, evidence }: Extract<ColumnNote, { code: 'undecided-dates' }>,
  words: ColumnNoteWords,
): string {
  const { dayFirst, monthFirst, either } = evidence
  const why = dayFirst > 0 ? words.bothOrders(dayFirst, monthFirst) : words.eitherOrder(either)
  return words.undecided(why, safeText(file))
}

function spoilt({ spoilt: by }: Extract<ColumnNote, { code: 'spoilt-ids' }>, { damages }: ColumnNoteWords): string {
  const kinds = ['scientific', 'formatted', 'tooLong', 'lostZeros'] as const
  return kinds
    .filter((kind) => by[kind] > 0)
    .map((kind) => `${by[kind]} ${damages[kind]}`)
    .join(', ')
}

interface ColumnNoteWords {
  readonly about: (file: string, column: number, header: string, what: string) => string
  /** Some dates can only be of one order, some only of the other. */
  readonly bothOrders: (dayFirst: number, monthFirst: number) => string
  readonly eitherOrder: (cells: number) => string
  readonly undecided: (why: string, file: string) => string
  readonly spoilt: (damages: string) => string
  readonly damages: Readonly<Record<'scientific' | 'formatted' | 'tooLong' | 'lostZeros', string>>
  readonly collapsed: (cells: number, header: string) => string
  readonly unreadable: (cells: number, fields: readonly string[]) => string
}

const ENGLISH: ColumnNoteWords = {
  about: (file, column, header, it) => `${file}: column ${column} "${header}": ${it}`,
  bothOrders: (dayFirst, monthFirst) =>
    `${cells(dayFirst)} can only be day first and ${cells(monthFirst)} only month first`,
  eitherOrder: (count) => `${cells(count)} can be read day first or month first, and none tells which`,
  undecided: (why, file) =>
    `${why}: these dates are unknown. Say it with --date-order ${file}=mdy (or dmy), or dateOrder in the mapping.`,
  spoilt: (damages) =>
    `a spreadsheet has spoilt MPN IDs: ${damages}. They are unknown; export the list again and open it as text.`,
  damages: {
    scientific: 'written like 4.39E+06',
    formatted: 'written like 4,391,507 or 4391507.0',
    tooLong: 'of 16 digits or more',
    lostZeros: 'without the leading zeros that they have elsewhere',
  },
  collapsed: (count, header) =>
    `${cells(count)} with the name of a .NET type instead of what was in it: ` +
    `expand it before Export-Csv, with Select-Object -ExpandProperty ${header}`,
  unreadable: (count, fields) => `${cells(count)} cannot be read as ${fields.join(' and ')}, unknown there`,
}

const FRENCH: ColumnNoteWords = {
  about: (file, column, header, it) => `${file} : colonne ${column} « ${header} » : ${it}`,
  bothOrders: (dayFirst, monthFirst) =>
    `${cellules(dayFirst)} ne se ${lit(dayFirst)} qu’avec le jour en premier, ${cellules(monthFirst)} qu’avec le mois en premier`,
  eitherOrder: (count) =>
    `${cellules(count)} se ${lit(count)} aussi bien avec le jour qu’avec le mois en premier, et aucune ne tranche`,
  undecided: (why, file) =>
    `${why} : ces dates sont inconnues. Précisez avec --date-order ${file}=mdy (ou dmy), ou dateOrder dans le fichier de --mapping.`,
  spoilt: (damages) =>
    `un tableur a abîmé des ID MPN : ${damages}. Ils sont inconnus ; exportez de nouveau la liste et ouvrez-la comme texte.`,
  damages: {
    scientific: 'sous une forme telle que 4.39E+06',
    formatted: 'sous une forme telle que 4,391,507 ou 4391507.0',
    tooLong: 'de 16 chiffres ou plus',
    lostZeros: 'sans les zéros de tête qu’ils ont ailleurs',
  },
  collapsed: (count, header) =>
    `${cellules(count)} avec le nom d’un type .NET à la place du contenu : ` +
    `développez la propriété avant Export-Csv, avec Select-Object -ExpandProperty ${header}`,
  unreadable: (count, fields) =>
    `${cellules(count)} ${count < 2 ? 'illisible' : 'illisibles'} comme ${fields.join(' et ')}, valeur inconnue`,
}

function cells(count: number): string {
  return `${count} ${count === 1 ? 'cell' : 'cells'}`
}

function cellules(count: number): string {
  return `${count} ${count < 2 ? 'cellule' : 'cellules'}`
}

function lit(count: number): string {
  return count < 2 ? 'lit' : 'lisent'
}

const WORDS: Readonly<Record<Language, ColumnNoteWords>> = { en: ENGLISH, fr: FRENCH }
