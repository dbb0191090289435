import { bytesOf } from './byte-counter.ts'
import { cutter } from './cut.ts'
import type { Encoding } from './decoder.ts'
import type { Expected } from './expected.ts'
import { faultOf, toReject } from './judge.ts'
import type { Accounting, Position, Reject, SourceRecord, Structural } from './part.ts'
import type { Refusal } from './refusal.ts'
import { BAD_BYTE } from './utf8.ts'

export interface Window {
  readonly records: readonly SourceRecord[]
  readonly rejects: readonly Reject[]
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
  const { cut, counts } = cutter(expected, start.line, above)
  let byte = start.byte
  let used = 0
  let rejected = 0
  return { read, accounting: () => ({ ...counts(), used, rejected }) }

  function read(text: string, last: boolean, encoding: Encoding): Window {
    const measure = { ...expected, encoding, suspicious: text.includes('\0') || BAD_BYTE.test(text) }
    const records: SourceRecord[] = []
    const rejects: Reject[] = []
    let bytesUpTo = 0
    const cuts = cut(text, last)
    for (let step = cuts.next(); ; step = cuts.next()) {
      if (step.done === true) {
        byteAt(step.value)
        return { records, rejects, consumed: step.value }
      }
      if (step.value.kind === 'refusal') return { records, rejects, consumed: text.length, refusal: step.value }
      const fault = faultOf(step.value, measure)
      if (fault === undefined) {
        used += 1
        records.push(step.value)
      } else {
        rejected += 1
        rejects.push(toReject(step.value, fault, byteAt(step.value.from), measure))
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
