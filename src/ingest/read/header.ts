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

/** The names of the columns and where they stand; in a damaged header some have only the place of its line. */
export function headerCells(cut: CutRecord): HeaderCell[] {
  return cut.cells.map((name, index) => ({ name, ...cut.at(index) }))
}

/** Says why no cell may be judged by its column's name, if the header is damaged or of another length than its records. */
export function rejectHeader(
  cut: CutRecord,
  { isDamaged, width }: FoundHeader,
  byte: number,
  measure: Measure,
): Reject | undefined {
  const fault = faultOf(cut, isDamaged ? measure : { ...measure, width: cut.scanned.cells.length })
  return fault === undefined ? undefined : toReject(cut, inHeader(fault, cut, width), byte, measure)
}

function inHeader(fault: Fault, { scanned }: CutRecord, width: number): Fault {
  if (fault.code !== 'ragged-row' && fault.code !== 'cut-off') return fault
  const count = scanned.cells.length
  return { ...fault, code: 'ragged-header', message: `the header has ${count} cells where its records have ${width}` }
}
