import type { CellsAnswer } from '../../../src/ingest/read/cells-of.ts'
import type { Polluted } from './pollutions.ts'

/**
 * How well a file was read, 0 to 10, as Pollock measures it: that it was read, and precision, recall and F1 of the
 * header's cells, of the records and of all cells.
 */
export function scoreOf(meant: Polluted, read: CellsAnswer): number {
  const records = (rows: readonly (readonly string[])[]) => rows.map((row) => JSON.stringify(row))
  return (
    1 +
    agreement(meant.header, read.header) +
    agreement(records(meant.rows), records(read.rows)) +
    agreement(meant.rows.flat(), read.rows.flat())
  )
}

/** Precision, recall and F1, added. */
function agreement(meant: readonly string[], read: readonly string[]): number {
  if (meant.length === 0 && read.length === 0) return 3
  const left = new Map<string, number>()
  for (const one of meant) left.set(one, (left.get(one) ?? 0) + 1)
  let same = 0
  for (const one of read) {
    const count = left.get(one) ?? 0
    if (count > 0) same += 1
    left.set(one, count - 1)
  }
  if (same === 0) return 0
  const precision = same / read.length
  const recall = same / meant.length
  return precision + recall + (2 * precision * recall) / (precision + recall)
}
