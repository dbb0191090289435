import type { Place } from '../files/place.ts'
import type { Fault } from '../schemas/generated/problem.ts'
import { pointersAt } from './pointer.ts'

/** Something wrong with a JSON document, and where. */
interface Placed {
  readonly code: string
  readonly at: Place
}

/**
 * The faults of a body as a problem tells them, each with its pointer, in the order in which they stand; no more than
 * a hundred, so that an answer is never many times what was sent. Keys that are not `known` are not repeated.
 */
export function placedFaults<T extends Placed>(
  body: Uint8Array,
  problems: readonly T[],
  known: ReadonlySet<string>,
  detailOf: (problem: T) => string,
): readonly Fault[] {
  const told = problems.toSorted(inTheirOrder).slice(0, MOST)
  const places = told.map(({ at }) => at)
  const pointers = pointersAt(body, places, known)
  return told.map((problem, i) => ({
    code: problem.code,
    detail: detailOf(problem),
    pointer: pointers[i] ?? '',
    line: problem.at.line,
    column: problem.at.column,
  }))
}

const MOST = 100

function inTheirOrder({ at: a }: Placed, { at: b }: Placed): number {
  return a.line - b.line || a.column - b.column
}
