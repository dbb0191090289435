import { brokenLimit } from './broken-limit.ts'
import { CutRecord } from './cut-record.ts'
import type { Expected } from './expected.ts'
import type { Structural } from './part.ts'
import { recover } from './recover.ts'
import type { Refusal } from './refusal.ts'
import { scanner } from './scan.ts'
import { BYTE_ORDER_MARK, counted, structuralKind } from './structural.ts'

export interface Cutter {
  /** Gives the records that are complete in a window of text, and returns how much of it they took. */
  readonly cut: (text: string, last: boolean) => Generator<CutRecord | Refusal, number>
  readonly counts: () => { readonly read: number; readonly structural: Structural }
}

/** Cuts the text below a header, which begins on physical line `firstLine`, into data records and structural lines. */
export function cutter(expected: Expected, firstLine: number, above: Structural): Cutter {
  const { dialect, width, header } = expected
  let structural = above
  let line = firstLine
  let read = 0
  return { cut, counts: () => ({ read, structural }) }

  function* cut(text: string, last: boolean): Generator<CutRecord | Refusal, number> {
    const scan = scanner(text, dialect, last)
    let from = 0
    while (from < text.length) {
      const scanned = scan(text.charCodeAt(from) === BYTE_ORDER_MARK ? from + 1 : from)
      const refusal = brokenLimit(text, from, line, scanned, expected)
      if (refusal !== undefined) yield refusal
      if (refusal !== undefined || scanned.kind === 'incomplete') break

      const kind = scanned.kind === 'row' ? structuralKind(scanned, text, header, width) : undefined
      const isWhole = kind !== undefined || (scanned.kind === 'row' && scanned.cells.length === width)
      const reach = isWhole ? scanned : recover(text, scanned, dialect, width, last)
      if (reach === undefined) break
      if (kind === undefined) {
        read += 1
        const isLast = last && reach.stop === text.length
        yield new CutRecord(scanned, read, line, dialect.delimiter, text, from, reach.stop, reach.cells, isLast)
      } else {
        structural = counted(structural, kind)
      }
      line += reach.lines
      from = reach.end
    }
    return from
  }
}
