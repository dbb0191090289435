import { describe, expect, test } from 'vitest'
import type { ColumnNote } from '../../src/ingest/column-note.ts'
import { columnNoteText } from '../../src/report/column-note-text.ts'

const at = { file: 'a.csv', index: 3, header: 'Da\u202ete' } as const

const NONE = { dayFirst: 0, monthFirst: 0, yearFirst: 0, either: 0, alike: 0 }

const notes: readonly (readonly [ColumnNote, string, string])[] = [
  [
    { ...at, code: 'undecided-dates', evidence: { ...NONE, either: 2 } },
    '2 cells can be read day first or month first, and none tells which: these dates are unknown. Say it with --date-order a.csv=mdy (or dmy), or dateOrder in the mapping.',
    '2 cellules se lisent aussi bien avec le jour qu’avec le mois en premier, et aucune ne tranche : ces dates sont inconnues. Précisez avec --date-order a.csv=mdy (ou dmy), ou dateOrder dans le fichier de --mapping.',
  ],
  [
    { ...at, code: 'undecided-dates', evidence: { ...NONE, dayFirst: 1, monthFirst: 2, either: 5 } },
    '1 cell can only be day first and 2 cells only month first: these dates are unknown. Say it with --date-order a.csv=mdy (or dmy), or dateOrder in the mapping.',
    '1 cellule ne se lit qu’avec le jour en premier, 2 cellules qu’avec le mois en premier : ces dates sont inconnues. Précisez avec --date-order a.csv=mdy (ou dmy), ou dateOrder dans le fichier de --mapping.',
  ],
  [
    { ...at, code: 'spoilt-ids', spoilt: { scientific: 1, formatted: 0, tooLong: 0, lostZeros: 2 } },
    'a spreadsheet has spoilt MPN IDs: 1 written like 4.39E+06, 2 without the leading zeros that they have elsewhere. They are unknown; export the list again and open it as text.',
    'un tableur a abîmé des ID MPN : 1 sous une forme telle que 4.39E+06, 2 sans les zéros de tête qu’ils ont ailleurs. Ils sont inconnus ; exportez de nouveau la liste et ouvrez-la comme texte.',
  ],
  [
    { ...at, code: 'collapsed', cells: 7 },
    '7 cells with the name of a .NET type instead of what was in it: expand it before Export-Csv, with Select-Object -ExpandProperty Da te',
    '7 cellules avec le nom d’un type .NET à la place du contenu : développez la propriété avant Export-Csv, avec Select-Object -ExpandProperty Da te',
  ],
  [
    { ...at, code: 'unreadable', cells: 1, fields: ['reseller.tenantId', 'mpn_id.associatedTenantId'] },
    '1 cell cannot be read as reseller.tenantId and mpn_id.associatedTenantId, unknown there',
    '1 cellule illisible comme reseller.tenantId et mpn_id.associatedTenantId, valeur inconnue',
  ],
]

describe('what somebody should know about a column', () => {
  test.each(notes)('is told with its place, and nothing in its header steers: $code', (note, english, french) => {
    expect(columnNoteText(note, 'en')).toBe(`a.csv: column 4 "Da te": ${english}`)
    expect(columnNoteText(note, 'fr')).toBe(`a.csv : colonne 4 « Da te » : ${french}`)
  })
})
