import type { Assessment } from './assess.ts'
import { isOneValue } from './plausible-cell.ts'
import { byAnotherDelimiter, recoverLine } from './recover.ts'
import type { Damage, Row } from './scan.ts'

/** How many of the first records are titles and notes above the header rather than records. */
export function preambleLength(assessment: Assessment, text: string): number {
  const { rows, width } = assessment
  const first = rows.slice(0, LONGEST_PREAMBLE + 1).findIndex((row) => isFilled(row, width))
  if (first < 1) return 0
  const header = rows.slice(0, first).findIndex((_, index) => !isAbove(index, first, assessment, text))
  return header === -1 ? first : header
}

const LONGEST_PREAMBLE = 12

/** Of the common length, and not a title that a spreadsheet has padded with empty cells. */
function isFilled(row: Row | Damage, width: number): boolean {
  return (
    row.kind === 'row' && row.cells.length === width && !(width > 2 && row.cells.slice(1).every((cell) => cell === ''))
  )
}

function isAbove(index: number, first: number, { rows, width, dialect }: Assessment, text: string): boolean {
  const row = rows[index]
  const next = rows[index + 1]
  if (row === undefined || next === undefined) return false
  const raw = text.slice(row.from, row.stop)
  const cells = row.kind === 'row' ? row.cells : recoverLine(raw, dialect, width)
  const hasGap = rows.slice(index, first).some((before, at) => before.end < (rows[index + at + 1]?.from ?? 0))
  if (hasGap || (row.kind === 'row' && cells.length === width)) return true
  if (/^(#|\/\/|--)/.test(raw)) return true
  if (width < 3 || cells.length > width / 2) return false
  const header = byAnotherDelimiter(raw, dialect, width)
  return header === undefined || header.some(isOneValue) || !next.cells.some(isOneValue)
}
