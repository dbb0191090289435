import type { Damage, Row } from './scan.ts'

/**
 * Whether the first record is data like those below it: in columns whose cells are all of one kind that no name of a
 * column is (days, times, GUIDs, addresses, numbers with a fraction), its cells are of that kind too, and no column
 * speaks against it. Whole numbers alone say nothing: columns may be named by years.
 */
export function isHeadless(first: Row | Damage, below: readonly (Row | Damage)[]): boolean {
  if (first.kind !== 'row') return false
  const rows = below.filter((row) => row.kind === 'row' && row.cells.length === first.cells.length)
  let telling = 0
  for (const [column, cell] of first.cells.entries()) {
    const cells = rows.map((row) => row.cells[column] ?? '').filter((other) => other !== '')
    const kind =
      cells.length < FEWEST ? undefined : KINDS.find((pattern) => cells.every((other) => pattern.test(other)))
    if (kind === undefined || cell === '') continue
    if (!kind.test(cell)) return false
    if (kind !== WHOLE_NUMBER) telling += 1
  }
  return telling >= 2
}

/** Fewer cells of a kind may be of it by chance. */
const FEWEST = 2

const WHOLE_NUMBER = /^-?\d+$/
const KINDS = [
  WHOLE_NUMBER,
  /^-?\d+[.,]\d+$/,
  /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}([ T]\d{1,2}:\d{2}.*)?$/,
  /^\d{1,2}:\d{2}(:\d{2})?( ?[AP]M)?$/i,
  /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
  /^[a-z]+:\/\/\S+$/i,
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
]
