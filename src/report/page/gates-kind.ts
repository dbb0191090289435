import { GATES } from '../../domain/gate.ts'
import type { Told } from './told.ts'

/** The classes of the chart of gates: room is kept for it beforehand where it has all of them. */
export function gatesKind({ summary }: Told): string {
  return summary.gates.length < GATES.length ? 'gates few' : 'gates'
}
