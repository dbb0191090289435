import { stringify } from 'csv-stringify/sync'
import type { Reject } from '../ingest/read/part.ts'

const HEADER = ['file', 'line', 'column', 'byte', 'code', 'message', 'raw']

export function rejectsHeader(): string {
  return stringify([HEADER])
}

/** One rejected record, whole, as a line of `rejects.csv`; cells that a spreadsheet would calculate are defused. */
export function rejectLine({ file, line, column, byte, code, message, raw }: Reject): string {
  return stringify([[file, line, column ?? '', byte, code, message, raw]], { escape_formulas: true })
}
