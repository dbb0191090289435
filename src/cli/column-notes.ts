import type { ColumnNote } from '../ingest/column-note.ts'
import { safeText } from '../report/safe-text.ts'

/** What somebody should know about a column, in one line; it names the file and the column, never a cell. */
export function printColumnNote(note: ColumnNote): string {
  return `${safeText(note.file)}: column ${note.index + 1} "${safeText(note.header)}": ${what(note)}`
}

function what(note: ColumnNote): string {
  switch (note.code) {
    case 'undecided-dates':
      return undecided(note)
    case 'spoilt-ids':
      return `a spreadsheet has spoilt MPN IDs: ${spoilt(note)}. They are unknown; export the list again and open it as text.`
    case 'collapsed':
      return (
        `${cells(note.cells)} with the name of a .NET type instead of what was in it: ` +
        `expand it before Export-Csv, with Select-Object -ExpandProperty ${safeText(note.header)}`
      )
    case 'unreadable':
      return `${cells(note.cells)} cannot be read as ${note.fields.join(' and ')}, unknown there`
  }
}

function undecided({ file, evidence }: Extract<ColumnNote, { code: 'undecided-dates' }>): string {
  const { dayFirst, monthFirst, either } = evidence
  const why =
    dayFirst > 0
      ? `${cells(dayFirst)} can only be day first and ${cells(monthFirst)} only month first`
      : `${cells(either)} can be read day first or month first, and none tells which`
  return `${why}: these dates are unknown. Say it with --date-order ${safeText(file)}=mdy (or dmy), or dateOrder in the mapping.`
}

function spoilt({ spoilt: by }: Extract<ColumnNote, { code: 'spoilt-ids' }>): string {
  const parts = [
    [by.scientific, 'written like 4.39E+06'],
    [by.formatted, 'written like 4,391,507 or 4391507.0'],
    [by.tooLong, 'of 16 digits or more'],
    [by.lostZeros, 'without the leading zeros that they have elsewhere'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, how]) => `${count} ${how}`)
    .join(', ')
}

function cells(count: number): string {
  return `${count} ${count === 1 ? 'cell' : 'cells'}`
}
