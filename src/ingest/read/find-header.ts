import type { Assessment } from './assess.ts'
import { isHeadless } from './headless.ts'
import { preambleLength } from './preamble.ts'
import { recoverLine } from './recover.ts'

/** Which record is the header, what it says, and how long the records below it are. */
export interface FoundHeader {
  /** Its index among the first records; those before it are a preamble. */
  readonly index: number
  readonly cells: readonly string[]
  readonly width: number
  readonly isDamaged: boolean
  /** There is no header: the record is the first of the data. */
  readonly isAbsent: boolean
}

/**
 * The first record is the header, unless it is plainly a title above it. A header of another length than all the
 * records below it is damaged: their length counts, so that one broken line does not condemn the rest. Where all
 * records end in cells that are empty and have no name, the header is whole: their writer ends lines in a delimiter.
 */
export function findHeader(assessment: Assessment, text: string): FoundHeader {
  const { dialect, rows, width } = assessment
  const index = preambleLength(assessment, text)
  const header = rows[index]
  if (header === undefined) return { index, cells: [], width, isDamaged: false, isAbsent: false }
  if (isHeadless(header, rows.slice(index + 1))) {
    return { index, cells: [], width: header.cells.length, isDamaged: false, isAbsent: true }
  }

  const below = rows.slice(index + 1).filter((row) => row.kind === 'row')
  const fitting = below.filter((row) => row.cells.length === header.cells.length)
  const common = below.filter((row) => row.cells.length === width)
  const isOdd = fitting.length === 0 && common.length >= 3 && common.length >= below.length * 0.9
  if (header.kind === 'row' && !isOdd) {
    return { index, cells: header.cells, width: header.cells.length, isDamaged: false, isAbsent: false }
  }
  const isShort = header.kind === 'row' && header.cells.length < width
  if (isShort && common.every(({ cells }) => cells.slice(header.cells.length).every((cell) => cell === ''))) {
    return { index, cells: padded(header.cells, width), width, isDamaged: false, isAbsent: false }
  }
  const cells = recoverLine(text.slice(header.from, header.stop), dialect, width)
  return { index, cells, width, isDamaged: true, isAbsent: false }
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? '')
}
