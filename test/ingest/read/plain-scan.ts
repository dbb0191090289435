import type { CleanForm, CleanSeen } from '../../../src/ingest/read/clean-window.ts'
import type { NotDirect } from '../../../src/ingest/read/not-direct.ts'
import { SEEN } from '../../../src/ingest/read/quoting.ts'
import { structuralRecords } from '../../../src/ingest/read/structural-bytes.ts'

const LF = 10
const CR = 13

interface PlainScan {
  readonly taken: number | NotDirect
  readonly seen: CleanSeen
  /** What the cells of each record say. */
  readonly cells: readonly (readonly string[])[]
}

/** What the kernel is held to: the same proof of one window, byte by byte and in no hurry. */
export function plainScan({ dialect, header, lineEnd, longest }: CleanForm, bytes: Buffer, last: boolean): PlainScan {
  const delimiter = dialect.delimiter.charCodeAt(0)
  const quote = dialect.quote === 'none' ? undefined : dialect.quote.charCodeAt(0)
  const marks = [delimiter, quote, LF, CR, 0]
  const isStructural = structuralRecords(header, dialect, bytes)
  const size = bytes.length
  const columns = new Uint8Array(header.length)
  const cells: string[][] = []
  let quotedLineEnds = 0

  let start = 0
  while (start < size) {
    const after = afterRecord(start)
    if (after === undefined) break
    if (typeof after === 'string') return told(after)
    start = after
  }
  return told(size - start > longest ? 'long-record' : start)

  function told(taken: number | NotDirect): PlainScan {
    return { taken, seen: { records: cells.length, quotedLineEnds, columns }, cells }
  }

  function see(column: number, how: number): void {
    columns[column] = (columns[column] ?? 0) | how
  }

  /** Where the record ends, line end included, or what is wrong with it; undefined: the window ends before one knows. */
  function afterRecord(start: number): number | NotDirect | undefined {
    let [at, lineEnds] = [start, 0]
    const texts: string[] = []
    for (let column = 0; ; column += 1) {
      if (column === header.length) return 'ragged-row'
      if (column > 0 && at - start > longest) return 'long-record'
      const cell = at
      if (quote !== undefined && bytes[at] === quote) {
        const quoted = quotedCell(at + 1)
        if (quoted === undefined || typeof quoted === 'string') return quoted
        at = quoted.after
        lineEnds += quoted.lineEnds
        see(column, quoted.how)
        if (at < size && ![delimiter, LF, CR].includes(bytes[at] ?? 0)) return 'quotes'
        if (at - start > longest) return 'long-record'
      } else {
        while (at < size && !marks.includes(bytes[at])) at += 1
      }
      if (at === size && !last) return undefined
      if (bytes[at] === 0) return 'nul'
      if (quote !== undefined && bytes[at] === quote) return 'quotes'
      const isQuoted = at > cell && bytes[cell] === quote
      const text = bytes.toString('latin1', cell, at)
      texts.push(isQuoted ? text.slice(1, -1).replaceAll(dialect.quote.repeat(2), dialect.quote) : text)
      const how = isQuoted ? 0 : at > cell ? SEEN.plainFilled : SEEN.plainEmpty
      if (bytes[at] === delimiter) {
        see(column, how)
        at += 1
        continue
      }
      const stop = at
      if (at < size) {
        if (bytes[at] === CR) {
          if (lineEnd === '\n' || (at + 1 === size && last)) return 'carriage-return'
          if (at + 1 === size) return undefined
          if (bytes[at + 1] !== LF) return 'carriage-return'
          at += 1
          if (at - start > longest) return 'long-record'
        } else if (lineEnd === '\r\n') return 'mixed-line-ends'
        if (stop === start) return 'blank-line'
        at += 1
      }
      if (column !== header.length - 1) return 'ragged-row'
      if (stop - start > longest) return 'long-record'
      see(column, how)
      cells.push(texts)
      quotedLineEnds += lineEnds
      return isStructural(start, stop) ? 'structural-line' : at
    }
  }

  function quotedCell(from: number): { after: number; lineEnds: number; how: number } | NotDirect | undefined {
    let [lineEnds, isNeeded] = [0, false]
    for (let at = from; at < size; at += 1) {
      const byte = bytes[at]
      if (byte === quote) {
        if (at + 1 === size && !last) return undefined
        if (bytes[at + 1] !== quote) {
          const inVain = at === from ? SEEN.quotedEmpty : SEEN.quotedInVain
          return { after: at + 1, lineEnds, how: isNeeded ? 0 : inVain }
        }
        at += 1
      } else if (!marks.includes(byte)) continue
      if (byte === 0) return 'nul'
      if (byte === CR && at + 1 < size && bytes[at + 1] !== LF) return 'carriage-return'
      if (byte === LF) lineEnds += 1
      isNeeded = true
    }
    return last ? 'quotes' : undefined
  }
}
