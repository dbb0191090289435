import type { Dialect } from './dialect.ts'
import { isPlausible } from './plausible-cell.ts'
import { type Damage, type Row, scanner } from './scan.ts'

/** What the first records of a file look like when read in one dialect. */
export interface Assessment {
  readonly dialect: Dialect
  /** The first records, blank lines left out. */
  readonly rows: readonly (Row | Damage)[]
  /** The most frequent number of cells. */
  readonly width: number
  /** How large a part of the records is whole and of that width, 0 to 1. */
  readonly agreement: number
  /** How large a part of their cells is plausible, 0 to 1. */
  readonly plausibility: number
  readonly quotedCells: number
}

/** Reads the beginning of a text in a dialect; `whole` says that the text is all of the file. */
export function assess(text: string, dialect: Dialect, whole: boolean): Assessment {
  const rows = firstRows(text, dialect, whole)
  const width = commonWidth(rows)
  const good = rows.filter((row): row is Row => row.kind === 'row' && row.cells.length === width)
  let cells = 0
  let plausible = 0
  let quotedCells = 0
  for (const row of good) {
    row.cells.forEach((cell, index) => {
      const isQuoted = isQuotedAt(row.starts?.[index])
      cells += 1
      if (isQuoted) quotedCells += 1
      // Where quotes are text, they say nothing of where a cell was cut.
      const seen = dialect.quote === 'none' ? cell.replaceAll('"', '') : cell
      if (isPlausible(seen, isQuoted)) plausible += 1
    })
  }
  return {
    dialect,
    rows,
    width,
    agreement: good.length / Math.max(1, rows.length),
    plausibility: plausible / Math.max(1, cells),
    quotedCells,
  }

  function isQuotedAt(start: number | undefined): boolean {
    return start !== undefined && start > 0 && text[start - 1] === dialect.quote
  }
}

const MOST_ROWS = 500

function firstRows(text: string, dialect: Dialect, whole: boolean): (Row | Damage)[] {
  const scan = scanner(text, dialect, whole)
  const rows: (Row | Damage)[] = []
  for (let from = 0; from < text.length && rows.length < MOST_ROWS; ) {
    const scanned = scan(from)
    if (scanned.kind === 'incomplete') break
    if (scanned.stop > from) rows.push(scanned)
    from = scanned.end
  }
  return rows
}

/** Of two widths that are equally frequent the one seen first. */
function commonWidth(rows: readonly (Row | Damage)[]): number {
  const counts = new Map<number, number>()
  for (const row of rows) {
    if (row.kind === 'row') counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1)
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0])[0]
}
