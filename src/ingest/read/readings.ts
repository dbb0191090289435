import type { Dialect } from './dialect.ts'
import { type Damage, type Scanned, scanner } from './scan.ts'

/** One way to read the record at the beginning of a text. */
export interface Reading {
  readonly cells: string[]
  readonly stop: number
  readonly end: number
  readonly lines: number
}

/** The reading by the rules, if there is one. */
export function strictReading(text: string, dialect: Dialect): Reading | undefined {
  const scanned = scanner(text, dialect, true)(0)
  return scanned.kind === 'row' ? scanned : undefined
}

/** The readings in which a quote that breaks the rules is text, each broken cell ending at another place. */
export function lenientReadings(text: string, dialect: Dialect): Reading[] {
  const found: Reading[] = []
  const scan = scanner(text, dialect, true)
  follow(scan(0), [], 1, 0)
  return found

  function follow(scanned: Scanned, before: readonly string[], line: number, damages: number): void {
    if (scanned.kind === 'incomplete' || found.length >= MOST_READINGS) return
    const cells = [...before, ...scanned.cells]
    const { stop, end } = scanned
    const lines = line + scanned.lines - 1
    if (scanned.kind === 'row') {
      found.push({ cells, stop, end, lines })
    } else if (damages === MOST_DAMAGES) {
      found.push({ cells: [...cells, text.slice(scanned.cell, stop)], stop, end, lines })
    } else {
      for (const cell of lenientCells(text, scanned, dialect)) {
        if (cell.end >= stop) found.push({ cells: [...cells, cell.value], stop, end, lines })
        else follow(scan(cell.end + dialect.delimiter.length), [...cells, cell.value], lines, damages + 1)
      }
    }
  }
}

/** One stray quote gives a handful of readings; a record with more damage than this is read no further. */
const MOST_READINGS = 64
const MOST_DAMAGES = 8

interface LenientCell {
  readonly value: string
  readonly end: number
}

/** The ways to end a broken cell on its line: at a quote before a delimiter, or, quotes being text, at a delimiter. */
function* lenientCells(text: string, damage: Damage, { delimiter, quote }: Dialect): Generator<LenientCell> {
  const line = text.slice(0, damage.stop)
  const start = damage.cell
  if (line[start] === quote) {
    for (let at = line.indexOf(quote, start + 1); at !== -1; at = line.indexOf(quote, at + 1)) {
      const isEnd = at + 1 === line.length || line.startsWith(delimiter, at + 1)
      if (isEnd) yield { value: line.slice(start + 1, at).replaceAll(quote + quote, quote), end: at + 1 }
    }
  }
  const next = line.indexOf(delimiter, start)
  const end = next === -1 ? line.length : next
  yield { value: line.slice(start, end), end }
}
