import type { CellsAnswer } from '../ingest/read/cells-of.ts'
import { nameOfDelimiter } from '../ingest/read/dialect.ts'
import type { Paint } from './paint.ts'
import { safeText } from './safe-text.ts'

/** What the reader made of a file, as a person looks at it: how it reads, its first records, everything that is damaged. */
export function cellsText(answer: CellsAnswer, file: string, paint: Paint): string {
  const { header, rows, rejects, warnings } = answer
  const counts = [
    header.length === 0 ? 'no header' : `${header.length} columns`,
    `${rows.length} records`,
    `${rejects.length} rejected`,
  ]
  const shown = rows.slice(0, SHOWN)
  const more = rows.length > SHOWN ? [`… and ${rows.length - SHOWN} more: --format json prints them all`] : []
  return [
    paint.strong(safeText(file)),
    `  ${[howItReads(answer), ...counts].join('   ')}`,
    ...warnings.map(({ message }) => `  ${paint.doubtful(safeText(message))}`),
    '',
    ...aligned([header, ...shown]).map((line, at) => (at === 0 ? paint.faint(line) : line)),
    ...more.map((line) => `  ${line}`),
    ...(rejects.length === 0 ? [] : ['']),
    ...rejects.slice(0, SHOWN).map((reject) => {
      const place = [file, reject.line, ...(reject.column === undefined ? [] : [reject.column])].join(':')
      return `  ${paint.bad(reject.code)}   ${safeText(place)}   ${safeText(reject.message)}`
    }),
    ...(rejects.length > SHOWN ? [`  … and ${rejects.length - SHOWN} more`] : []),
    '',
  ].join('\n')
}

const SHOWN = 20
const WIDEST = 24

function howItReads({ encoding, dialect }: CellsAnswer): string {
  const quote = dialect.quote === 'none' ? 'no quotes' : `quote ${dialect.quote}`
  return `${encoding}   ${nameOfDelimiter(dialect.delimiter)}   ${quote}   escape ${dialect.escape}`
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const short = rows.map((row) => row.map((cell) => shortened(safeText(cell))))
  const widths: number[] = []
  for (const row of short) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, lengthOf(cell))
  }
  return short.map((row) =>
    `  ${row.map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - lengthOf(cell))).join('   ')}`.trimEnd(),
  )
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length <= WIDEST ? text : `${letters.slice(0, WIDEST - 1).join('')}…`
}

function lengthOf(text: string): number {
  return [...text].length
}
