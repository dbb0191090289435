import { type Dialect, USUAL_DELIMITERS } from './dialect.ts'
import { type Damage, type Row, type Scanned, scanner } from './scan.ts'

/**
 * The likeliest cells of a rejected record, so that people see it as its writer meant it. A record
 * written with another delimiter is read by that; a quote that breaks the rules is taken as text.
 */
export function mend(raw: string, dialect: Dialect, width: number): string[] {
  const own = readings(raw, dialect)
  const fitting = own.find((cells) => cells.length === width)
  return fitting ?? byAnotherDelimiter(raw, dialect, width) ?? own[0] ?? [raw]
}

/** One stray quote gives a handful of readings; a record with more damage than this is only split. */
const MOST_READINGS = 64
const MOST_DAMAGES = 8

function readings(raw: string, dialect: Dialect): string[][] {
  const found: string[][] = []
  const scan = scanner(raw, dialect, true)
  follow(scan(0), [], 0)
  return found

  function follow(scanned: Scanned, before: readonly string[], damages: number): void {
    if (scanned.kind === 'incomplete' || found.length >= MOST_READINGS) return
    if (damages > MOST_DAMAGES) {
      found.push(raw.split(dialect.delimiter))
      return
    }
    const cells = [...before, ...scanned.cells]
    if (scanned.kind === 'row') {
      found.push(cells)
      return
    }
    for (const { value, end } of lenientCells(raw, scanned, dialect)) {
      if (end >= raw.length) found.push([...cells, value])
      else follow(scan(end + dialect.delimiter.length), [...cells, value], damages + 1)
    }
  }
}

interface LenientCell {
  readonly value: string
  readonly end: number
}

/** The ways to end a damaged cell: at a quote that stands before a delimiter, or, quotes being text, at a delimiter. */
function* lenientCells(raw: string, damage: Damage, { delimiter, quote }: Dialect): Generator<LenientCell> {
  const start = damage.cell
  if (raw[start] === quote) {
    for (let at = raw.indexOf(quote, start + 1); at !== -1; at = raw.indexOf(quote, at + 1)) {
      const isEnd = at + 1 === raw.length || raw.startsWith(delimiter, at + 1)
      if (isEnd) yield { value: raw.slice(start + 1, at), end: at + 1 }
    }
  }
  const next = raw.indexOf(delimiter, start)
  const end = next === -1 ? raw.length : next
  yield { value: raw.slice(start, end), end }
}

export function byAnotherDelimiter(raw: string, dialect: Dialect, width: number): string[] | undefined {
  const others = [', ', ...USUAL_DELIMITERS, ' '].filter((delimiter) => delimiter !== dialect.delimiter)
  return others
    .map((delimiter) => scanner(raw, { ...dialect, delimiter }, true)(0))
    .find((scanned): scanned is Row => scanned.kind === 'row' && scanned.cells.length === width && width > 1)?.cells
}
