import { brokenLimit } from './broken-limit.ts'
import { bytesOf } from './byte-counter.ts'
import type { Encoding } from './decoder.ts'
import { type CutRecord, faultOf, type Measure, toRecord, toReject } from './judge.ts'
import type { Limits } from './limits.ts'
import type { Accounting, Reject, SourceRecord, Structural } from './part.ts'
import type { Refusal } from './refusal.ts'
import { type Scanned, scanner } from './scan.ts'
import { BYTE_ORDER_MARK, counted, structuralKind } from './structural.ts'
import { BAD_BYTE } from './utf8.ts'

/** What is known of a file once its header is read. */
export interface Expected {
  readonly file: string
  readonly dialect: Measure['dialect']
  readonly width: number
  readonly header: readonly string[]
  readonly limits: Limits
}

/** Where reading stands in the file: a physical line, 1-based, and the byte where it begins. */
export interface Position {
  readonly line: number
  readonly byte: number
}

export interface Window {
  readonly records: SourceRecord[]
  readonly rejects: Reject[]
  /** How many characters were read; what is left over begins the next window. */
  readonly consumed: number
  readonly refusal?: Refusal
}

export interface Reader {
  /** Reads the records that are complete in a window of text; `last` says that the file ends with it. */
  readonly read: (text: string, last: boolean, encoding: Encoding) => Window
  readonly accounting: () => Accounting
}

/** Reads the data records that follow a header, one window of text after the other. */
export function dataReader(expected: Expected, start: Position, above: Structural): Reader {
  const { file, dialect, width, header, limits } = expected
  let structural = above
  let { line, byte } = start
  let read = 0
  let used = 0
  let rejected = 0
  return { read: readWindow, accounting: () => ({ read, used, rejected, structural }) }

  function readWindow(text: string, last: boolean, encoding: Encoding): Window {
    const scan = scanner(text, dialect, last)
    const measure: Measure = { file, dialect, width, encoding }
    const suspicious = text.includes('\0') || BAD_BYTE.test(text)
    const records: SourceRecord[] = []
    const rejects: Reject[] = []
    let from = 0
    let bytesUpTo = 0
    while (from < text.length) {
      const scanned = scan(text.charCodeAt(from) === BYTE_ORDER_MARK ? from + 1 : from)
      const refusal = brokenLimit({ text, from, line }, scanned, dialect.delimiter, file, limits)
      if (refusal !== undefined) return { records, rejects, consumed: from, refusal }
      if (scanned.kind === 'incomplete') break
      take(scanned)
      line += scanned.lines
      from = scanned.end
    }
    byteAt(from)
    return { records, rejects, consumed: from }

    function take(scanned: Exclude<Scanned, { kind: 'incomplete' }>): void {
      const raw = text.slice(from, scanned.stop)
      const kind = scanned.kind === 'row' ? structuralKind(scanned.cells, raw, header, width) : undefined
      if (kind !== undefined) {
        structural = counted(structural, kind)
        return
      }
      read += 1
      const isLast = last && scanned.stop === text.length
      const start = from
      judge({ scanned, number: read, line, raw, from, isLast, byte: () => byteAt(start) })
    }

    function judge(cut: CutRecord): void {
      const fault = faultOf(cut, measure, suspicious)
      if (fault === undefined) {
        used += 1
        records.push(toRecord(cut, dialect.delimiter))
      } else {
        rejected += 1
        rejects.push(toReject(cut, fault, measure))
      }
    }

    /** Counts on from the place asked last, so that a window full of rejects is walked only once. */
    function byteAt(offset: number): number {
      byte += bytesOf(text.slice(bytesUpTo, offset), encoding)
      bytesUpTo = offset
      return byte
    }
  }
}
