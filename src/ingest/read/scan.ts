import type { Dialect } from './dialect.ts'
import { escapeReader } from './escapes.ts'
import { afterLineEnd, finder, lineEndFinder, nowhere } from './finder.ts'

/** A record that is well formed. All places are offsets into the text. */
export interface Row {
  readonly kind: 'row'
  readonly from: number
  readonly cells: string[]
  /** Where each value begins, after an opening quote; absent where nothing is quoted and lengths tell. */
  readonly starts?: readonly number[]
  /** Where the record stops, and where the next begins: the line end lies between. */
  readonly stop: number
  readonly end: number
  /** How many physical lines it covers. */
  readonly lines: number
}

/** A record that breaks off: the cells before the broken one, and the line to give up. */
export interface Damage {
  readonly kind: 'damage'
  readonly from: number
  readonly code: 'unclosed-quote' | 'text-after-quote' | 'stray-quote'
  readonly cells: string[]
  /** Where the broken cell begins (at its quote, if it has one), and where the trouble is seen. */
  readonly cell: number
  readonly at: number
  /** How far it was followed: to text after a closing quote, or to the end of the file. */
  readonly reach: number
  readonly stop: number
  readonly end: number
  readonly lines: number
}

/** The text ends before the record does, and there is more text to come. */
export interface Incomplete {
  readonly kind: 'incomplete'
  /** Where the cell begins that is not complete. */
  readonly cell: number
}

export type Scanned = Row | Damage | Incomplete
export type Scan = (from: number) => Scanned

/**
 * Reads one record at a time from a window of text; `last` says that no more text follows it.
 *
 * Our own, because csv-parse 7 tells no place of a cell, and with a quote left open in record 11 of 1,000 gives
 * 10 records and the number of the last line, or loses the good record after it: never that line and no other.
 */
export function scanner(text: string, dialect: Dialect, last: boolean): Scan {
  const { delimiter, quote } = dialect
  const lineEnd = lineEndFinder(text)
  const nextDelimiter = finder(text, delimiter)
  const nextQuote = quote === 'none' ? nowhere(text) : finder(text, quote)
  const escapes = escapeReader(text, dialect, nextQuote, nextDelimiter)

  return (from) => {
    const stop = lineEnd(from)
    const plain = nextQuote(from) >= stop && escapes.next(from) >= stop
    if (!plain) return scanQuoted(from)
    if (isUnsure(stop)) return { kind: 'incomplete', cell: Math.max(from, text.lastIndexOf(delimiter) + 1) }
    const cells = text.slice(from, stop).split(delimiter)
    return { kind: 'row', from, cells, stop, end: afterLineEnd(text, stop), lines: 1 }
  }

  /** Whether more text could change what stands at a line end: there may be none yet, or half of a CRLF. */
  function isUnsure(stop: number): boolean {
    return !last && (stop === text.length || (stop === text.length - 1 && text[stop] === '\r'))
  }

  function scanQuoted(from: number): Scanned {
    const cells: string[] = []
    const starts: number[] = []
    for (let cell = from; ; ) {
      const isQuoted = text[cell] === quote
      const closing = isQuoted ? escapes.closingQuote(cell + 1) : -1
      const after = isQuoted ? closing + 1 : Math.min(escapes.delimiter(cell), lineEnd(cell))
      if (!last && (after + delimiter.length > text.length || closing === text.length))
        return { kind: 'incomplete', cell }

      if (closing === text.length) return damage('unclosed-quote', from, cells, cell, text.length)
      if (!isQuoted && escapes.strayQuote(cell) < after)
        return damage('stray-quote', from, cells, cell, escapes.strayQuote(cell))
      const start = isQuoted ? cell + 1 : cell
      const value = escapes.read(start, isQuoted ? closing : after, isQuoted)

      const atDelimiter = text.startsWith(delimiter, after)
      if (!atDelimiter && lineEnd(after) !== after) {
        return damage(lineEnd(cell) < after ? 'unclosed-quote' : 'text-after-quote', from, cells, cell, after)
      }
      if (!atDelimiter && isUnsure(after)) return { kind: 'incomplete', cell }
      cells.push(value)
      starts.push(start)
      if (!atDelimiter) {
        const end = afterLineEnd(text, after)
        return { kind: 'row', from, cells, starts, stop: after, end, lines: linesIn(from, after) }
      }
      cell = after + delimiter.length
    }
  }

  function damage(code: Damage['code'], from: number, cells: string[], cell: number, reach: number): Scanned {
    const stop = lineEnd(cell)
    if (isUnsure(stop)) return { kind: 'incomplete', cell }
    const at = code === 'unclosed-quote' ? cell : reach
    const end = afterLineEnd(text, stop)
    return { kind: 'damage', from, code, cells, cell, at, reach, stop, end, lines: linesIn(from, stop) }
  }

  function linesIn(from: number, stop: number): number {
    let lines = 1
    for (let at = lineEnd(from); at < stop; at = lineEnd(afterLineEnd(text, at))) lines += 1
    return lines
  }
}
