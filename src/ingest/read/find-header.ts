import type { Assessment } from './assess.ts'
import { preambleLength } from './preamble.ts'
import { recoverLine } from './recover.ts'

/** Which record is the header, what it says, and how long the records below it are. */
export interface FoundHeader {
  /** Its index among the first records; those before it are a preamble. */
  readonly index: number
  readonly cells: readonly string[]
  readonly width: number
  readonly isDamaged: boolean
}

/**
 * The first record is the header, unless it is plainly a title above it. A header of another length than all the
 * records below it is damaged: their length counts, so that one broken line does not condemn the rest.
 */
export function findHeader(assessment: Assessment, text: string): FoundHeader {
  const { dialect, rows, width } = assessment
  const index = preambleLength(assessment, text)
  const header = rows[index]
  if (header === undefined) return { index, cells: [], width, isDamaged: false }

  const below = rows.slice(index + 1).filter((row) => row.kind === 'row')
  const fitting = below.filter((row) => row.cells.length === header.cells.length).length
  const common = below.filter((row) => row.cells.length === width).length
  const isDamaged = header.kind === 'damage' || (fitting === 0 && common >= 3 && common >= below.length * 0.9)
  return isDamaged
    ? { index, cells: recoverLine(text.slice(header.from, header.stop), dialect, width), width, isDamaged }
    : { index, cells: header.cells, width: header.cells.length, isDamaged }
}
