import type { Dialect } from './dialect.ts'
import type { NotDirect } from './not-direct.ts'
import { SEEN } from './quoting.ts'
import { structuralRecords } from './structural-bytes.ts'

/** What a clean file is held to. */
export interface CleanForm {
  readonly dialect: Dialect
  readonly header: readonly string[]
  readonly lineEnd: '\n' | '\r\n'
  /** Longest record, in bytes. */
  readonly longest: number
}

/** Looks at the beginning of a buffer that holds one window of bytes after the other. */
export interface CleanScan {
  /** How many bytes the whole records of the first `size` take, or why the file is not clean. `last`: no more follow. */
  readonly scan: (size: number, last: boolean) => number | NotDirect
  readonly seen: () => CleanSeen
}

export interface CleanSeen {
  readonly records: number
  /** Line ends inside quoted cells. */
  readonly quotedLineEnds: number
  /** For each column the bits of `SEEN`. */
  readonly columns: Uint8Array
}

/** A character that means something, by its byte; any other byte is text. */
const DELIMITER = 1
const LINE_FEED = 2
const CARRIAGE_RETURN = 3
const QUOTE = 4
const NUL = 5

const LF = 10
const CR = 13

/**
 * Proves record by record that bytes are in the one form that leaves nothing to guess: one kind of line end, quotes only
 * around whole cells and doubled inside, every record as long as the header and none that is the header again, a
 * `#TYPE` line or blank. Looks once at each byte, and at two of a text at a time.
 */
export function cleanScan({ dialect, header, lineEnd, longest }: CleanForm, bytes: Uint8Array<ArrayBuffer>): CleanScan {
  const quote = dialect.quote === 'none' ? -1 : dialect.quote.charCodeAt(0)
  const classes = new Uint8Array(256)
  classes[0] = NUL
  classes[LF] = LINE_FEED
  classes[CR] = CARRIAGE_RETURN
  classes[dialect.delimiter.charCodeAt(0)] = DELIMITER
  if (quote !== -1) classes[quote] = QUOTE
  const pairs = new Uint16Array(bytes.buffer)
  const means = Uint8Array.from({ length: 1 << 16 }, (_, pair) => (classes[pair & 0xff] || classes[pair >> 8] ? 1 : 0))
  const width = header.length
  const endSize = lineEnd.length
  const columns = new Uint8Array(width)
  const isStructural = structuralRecords(header, dialect, quote, Buffer.from(bytes.buffer))
  let records = 0
  let quotedLineEnds = 0
  /** Those of the record that is looked at: it may be looked at again in the next window. */
  let lineEnds = 0
  return { scan, seen: () => ({ records, quotedLineEnds, columns }) }

  function scan(size: number, last: boolean): number | NotDirect {
    let record = 0
    let cell = 0
    let column = 0
    let isQuoted = false
    let at = 0
    lineEnds = 0
    while (at < size) {
      const kind = classes[bytes[at] ?? 0]
      if (kind === 0) {
        at = pastText(at + 1, size)
        continue
      }
      if (kind === DELIMITER) {
        if (isQuoted) isQuoted = false
        else see(column, at === cell ? SEEN.plainEmpty : SEEN.plainFilled)
        column += 1
        at += 1
        if (column >= width) return 'ragged-row'
        cell = at
      } else if (kind === LINE_FEED) {
        const stop = at + 1 - endSize
        if (endSize === 2 && (stop < record || bytes[stop] !== CR)) return 'mixed-line-ends'
        if (stop === record) return 'blank-line'
        const problem = endRecord(record, stop, cell, column, isQuoted)
        if (problem !== undefined) return problem
        at += 1
        record = at
        cell = at
        column = 0
        isQuoted = false
      } else if (kind === CARRIAGE_RETURN) {
        if (endSize === 1) return 'carriage-return'
        if (at + 1 === size) {
          if (last) return 'carriage-return'
          break
        }
        if (bytes[at + 1] !== LF) return 'carriage-return'
        at += 1
      } else if (kind === QUOTE) {
        if (at !== cell || isQuoted) return 'quotes'
        const after = endOfQuoted(at + 1, size, column)
        if (typeof after === 'string') return after
        if (after === -1) break
        if (after === size && !last) break
        const next = after === size ? LINE_FEED : classes[bytes[after] ?? 0]
        if (next !== DELIMITER && next !== LINE_FEED && next !== CARRIAGE_RETURN) return 'quotes'
        isQuoted = true
        at = after
      } else return 'nul'
      if (at - record > longest) return 'long-record'
    }
    if (!last || record === size) return size - record > longest ? 'long-record' : record
    // The file ends without a line end, or inside a quoted cell.
    if (at < size) return 'quotes'
    return endRecord(record, size, cell, column, isQuoted) ?? size
  }

  /** The first place from `at` on that is not surely text. */
  function pastText(at: number, size: number): number {
    if (at % 2 === 1) {
      if (at >= size || classes[bytes[at] ?? 0] !== 0) return at
      return pastText(at + 1, size)
    }
    const end = size >> 1
    let pair = at >> 1
    while (pair < end && means[pairs[pair] ?? 0] === 0) pair += 1
    return pair * 2
  }

  function see(column: number, how: number): void {
    columns[column] = (columns[column] ?? 0) | how
  }

  function endRecord(
    record: number,
    stop: number,
    cell: number,
    column: number,
    isQuoted: boolean,
  ): NotDirect | undefined {
    if (column !== width - 1) return 'ragged-row'
    if (stop - record > longest) return 'long-record'
    if (!isQuoted) see(column, stop === cell ? SEEN.plainEmpty : SEEN.plainFilled)
    records += 1
    quotedLineEnds += lineEnds
    lineEnds = 0
    return isStructural(record, stop) ? 'structural-line' : undefined
  }

  /** The place after the closing quote, or -1 where the window ends before it. */
  function endOfQuoted(from: number, size: number, column: number): number | NotDirect {
    let needed = false
    for (let at = from; at < size; at += 1) {
      const kind = classes[bytes[at] ?? 0]
      if (kind === 0) {
        at = pastText(at + 1, size) - 1
        continue
      }
      if (kind === NUL) return 'nul'
      if (kind === CARRIAGE_RETURN && at + 1 < size && bytes[at + 1] !== LF) return 'carriage-return'
      if (kind === LINE_FEED) lineEnds += 1
      if (kind === QUOTE) {
        if (at + 1 === size || bytes[at + 1] !== quote) {
          if (!needed) see(column, at === from ? SEEN.quotedEmpty : SEEN.quotedInVain)
          return at + 1
        }
        at += 1
      }
      needed = true
    }
    return -1
  }
}
