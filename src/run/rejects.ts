import { stringify } from 'csv-stringify/sync'
import type { Reject } from '../ingest/read/part.ts'
import { guarded } from './formula-cells.ts'

const HEADER = ['file', 'line', 'column', 'byte', 'code', 'message', 'raw']

export function rejectsHeader(): string {
  return stringify([HEADER])
}

/**
 * One rejected record, whole, as a line of `rejects.csv`; cells that a spreadsheet would calculate are defused. A byte
 * that is no text is written `\xE9`.
 */
export function rejectLine({ file, line, column, byte, code, message, raw }: Reject): string {
  return stringify([[file, line, column ?? '', byte, code, message, raw.replace(BAD_BYTE, byteText)]], {
    cast: { string: guarded },
  })
}

/** With the flag, no half of a pair: the careful reader keeps a bad byte as U+DC00 plus the byte. */
const BAD_BYTE = /[\udc80-\udcff]/gu

function byteText(half: string): string {
  return `\\x${(half.charCodeAt(0) - 0xdc00).toString(16).toUpperCase()}`
}
