import { CutRecord } from './cut-record.ts'
import type { FoundHeader } from './find-header.ts'
import { type Fault, faultOf, type Measure, toReject } from './judge.ts'
import type { HeaderCell, Reject } from './part.ts'
import { walker } from './places.ts'
import type { Damage, Row } from './scan.ts'

/** A header as cut from the text below the top lines; `firstLine` is the physical line it begins on. */
export function cutHeader(
  body: string,
  row: Row | Damage,
  whole: boolean,
  firstLine: number,
  found: FoundHeader,
  delimiter: string,
): CutRecord {
  const line = walker(body, firstLine)(row.from).line
  const isLast = whole && row.stop === body.length
  return new CutRecord(row, 0, line, delimiter, body, row.from, row.stop, found.cells, isLast)
}

/** The names of the columns and where they stand; a damaged header has only the place of its line. */
export function headerCells(cut: CutRecord): HeaderCell[] {
  const { scanned, cells, line } = cut
  const isWhole = scanned.kind === 'row' && scanned.cells.length === cells.length
  return cells.map((name, index) => ({ name, ...(isWhole ? cut.at(index) : { line, column: 1 }) }))
}

/** Says why no cell may be judged by its column's name, if the header is damaged or of another length than its records. */
export function rejectHeader(cut: CutRecord, byte: number, measure: Measure): Reject | undefined {
  const fault = faultOf(cut, measure)
  return fault === undefined ? undefined : toReject(cut, inHeader(fault, cut, measure.width), byte, measure)
}

function inHeader(fault: Fault, { scanned }: CutRecord, width: number): Fault {
  if (fault.code !== 'ragged-row' && fault.code !== 'cut-off') return fault
  const count = scanned.cells.length
  return { ...fault, code: 'ragged-header', message: `the header has ${count} cells where its records have ${width}` }
}
