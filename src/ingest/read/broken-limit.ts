import type { Expected } from './expected.ts'
import { startsOf, walker } from './places.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Scanned } from './scan.ts'

/** The refusal of a file in which a record, complete or not, is longer than is believed. */
export function brokenLimit(
  text: string,
  from: number,
  line: number,
  scanned: Scanned,
  { file, dialect, limits }: Expected,
): Refusal | undefined {
  const stop = reachOf(scanned, text)
  if (stop - from <= limits.cell && stop - from <= limits.record) return undefined
  const refuseAt = (code: 'cell-too-long' | 'record-too-long', offset: number) =>
    refuse(code, file, limits, walker(text.slice(from, offset + 1), line)(offset - from))

  const long = longCell(scanned, stop, dialect.delimiter, limits.cell)
  if (long !== undefined) return refuseAt('cell-too-long', long)
  return stop - from > limits.record ? refuseAt('record-too-long', from) : undefined
}

function reachOf(scanned: Scanned, text: string): number {
  if (scanned.kind === 'incomplete') return text.length
  return scanned.kind === 'damage' ? scanned.reach : scanned.stop
}

function longCell(scanned: Scanned, stop: number, delimiter: string, limit: number): number | undefined {
  if (scanned.kind !== 'row') return stop - scanned.cell > limit ? scanned.cell : undefined
  const index = scanned.cells.findIndex((cell) => cell.length > limit)
  return index === -1 ? undefined : startsOf(scanned, delimiter)[index]
}
