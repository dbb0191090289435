import { brokenLimit } from './broken-limit.ts'
import type { Dialect } from './dialect.ts'
import type { Limits } from './limits.ts'
import type { Structural } from './part.ts'
import { recover } from './recover.ts'
import type { Refusal } from './refusal.ts'
import { type Damage, type Row, scanner } from './scan.ts'
import { BYTE_ORDER_MARK, counted, type StructuralKind, structuralKind } from './structural.ts'

/** What is known of a file once its header is read. */
export interface Expected {
  readonly file: string
  readonly dialect: Dialect
  readonly width: number
  readonly header: readonly string[]
  readonly limits: Limits
}

/** A data record as it was cut from a window of text, before anyone has judged it. */
export interface CutRecord {
  readonly kind: 'cut'
  readonly scanned: Row | Damage
  /** 1-based among the data records of the file; 0 for the header. */
  readonly number: number
  readonly line: number
  /** Its text, and where that begins in the window. */
  readonly raw: string
  readonly from: number
  /** Its likeliest cells, where it is broken or of another length than the header. */
  readonly likely?: readonly string[] | undefined
  /** Whether the file ends with it, without a line end. */
  readonly isLast: boolean
}

export interface Cutter {
  /** Gives the records that are complete in a window of text, and returns how much of it they took. */
  readonly cut: (text: string, last: boolean) => Generator<CutRecord | Refusal, number>
  readonly counts: () => { readonly read: number; readonly structural: Structural }
}

/** Cuts the text below a header, which begins on physical line `firstLine`, into data records and structural lines. */
export function cutter(expected: Expected, firstLine: number, above: Structural): Cutter {
  const { file, dialect, width, header, limits } = expected
  let structural = above
  let line = firstLine
  let read = 0
  return { cut, counts: () => ({ read, structural }) }

  function* cut(text: string, last: boolean): Generator<CutRecord | Refusal, number> {
    const scan = scanner(text, dialect, last)
    let from = 0
    while (from < text.length) {
      const scanned = scan(text.charCodeAt(from) === BYTE_ORDER_MARK ? from + 1 : from)
      const refusal = brokenLimit({ text, from, line }, scanned, dialect.delimiter, file, limits)
      if (refusal !== undefined) yield refusal
      if (refusal !== undefined || scanned.kind === 'incomplete') break

      const kind = kindOf(scanned, text.slice(scanned.from, scanned.stop))
      const reach = kind === 'broken' ? recover(text, scanned, dialect, width, last) : scanned
      if (reach === undefined) break
      if (kind === 'record' || kind === 'broken') {
        read += 1
        const raw = text.slice(from, reach.stop)
        const likely = kind === 'broken' ? reach.cells : undefined
        yield {
          kind: 'cut',
          scanned,
          number: read,
          line,
          raw,
          from,
          likely,
          isLast: last && reach.stop === text.length,
        }
      } else {
        structural = counted(structural, kind)
      }
      line += reach.lines
      from = reach.end
    }
    return from
  }

  function kindOf(scanned: Row | Damage, raw: string): StructuralKind | 'record' | 'broken' {
    if (scanned.kind === 'damage') return 'broken'
    return structuralKind(scanned.cells, raw, header, width) ?? (scanned.cells.length === width ? 'record' : 'broken')
  }
}
