import { afterLineEnd, lineEndFinder } from './finder.ts'
import type { Row } from './scan.ts'

/** Where something stands, as an editor shows it: physical line and column, 1-based, in code points. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The place of every value of a record, given its raw text, which begins at `from` in the text that was scanned. */
export function placesOf(raw: string, from: number, line: number, row: Row, delimiter: string): Place[] {
  const starts = startsOf(row, delimiter)
  if (row.lines === 1 && !SURROGATE.test(raw)) return starts.map((start) => ({ line, column: start - from + 1 }))
  const placeAt = walker(raw, line)
  return starts.map((start) => placeAt(start - from))
}

/** Where the values of a record begin in the text that was scanned. */
export function startsOf(row: Row, delimiter: string): readonly number[] {
  if (row.starts !== undefined) return row.starts
  let next = row.from
  return row.cells.map((cell) => {
    const start = next
    next += cell.length + delimiter.length
    return start
  })
}

/** Tells the places of offsets that are asked in rising order; the text begins line `line`. */
export function walker(text: string, line: number): (offset: number) => Place {
  const lineEnd = lineEndFinder(text)
  let nextLine = lineAfter(0)
  let place: Place = { line, column: 1 }
  let at = 0
  return (offset) => {
    while (nextLine <= offset) {
      at = nextLine
      place = { line: place.line + 1, column: 1 }
      nextLine = lineAfter(at)
    }
    place = { line: place.line, column: place.column + codePoints(text, at, offset) }
    at = offset
    return place
  }

  function lineAfter(from: number): number {
    const end = lineEnd(from)
    return end === text.length ? Number.POSITIVE_INFINITY : afterLineEnd(text, end)
  }
}

const SURROGATE = /[\ud800-\udfff]/

/** A surrogate pair is one code point: its second half does not count. */
function codePoints(text: string, from: number, to: number): number {
  let count = to - from
  for (let at = from; at < to; at += 1) {
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) count -= 1
  }
  return count
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000
