import type { ExportKind } from '../datasets/export-kinds.ts'
import { fold } from '../domain/fold.ts'
import { columnsOf, type MappingProblem, type Recognised } from './recognise-columns.ts'
import { lookFor, type Sighting } from './recognise-signature.ts'
import { NOTHING_TOLD, type Told } from './told.ts'

export type RecogniseProblem =
  /** No kind has its signature here. `nearest` is the one that has most of it. */
  | { readonly code: 'unknown-kind'; readonly nearest?: Nearest }
  /** Several kinds fit, none of them more specific than all others: whoever gave the file must say which it is. */
  | { readonly code: 'ambiguous-kind'; readonly candidates: readonly ExportKind[] }
  | MappingProblem

export interface Nearest {
  readonly kind: ExportKind
  /** The headers it lacks; of several in one entry, one would be enough. */
  readonly lacks: readonly (readonly string[])[]
}

/**
 * Finds the one kind of export that a header belongs to, and what its columns become. Headers are compared without
 * case, accents, blanks and punctuation. The order of the columns and columns that no kind knows change nothing.
 */
export function recognise(
  header: readonly string[],
  kinds: readonly ExportKind[],
  told: Told = NOTHING_TOLD,
): Recognised | RecogniseProblem {
  const folded = header.map(fold)
  const sightings = kinds.map((kind) => lookFor(kind, folded)).filter(({ excluded }) => !excluded)
  const fitting = sightings.filter(({ lacks }) => lacks.length === 0)
  if (fitting.length === 0) return unknownKind(sightings)

  const best = fitting.find((one) => fitting.every((other) => other === one || moreSpecific(one, other)))
  if (best === undefined) return { code: 'ambiguous-kind', candidates: fitting.map(({ kind }) => kind) }
  return columnsOf(header, best.kind, told)
}

/** A strict superset, no less: that one signature is longer than another says nothing about which is meant. */
function moreSpecific(one: Sighting, other: Sighting): boolean {
  return one.at.size > other.at.size && [...other.at].every((index) => one.at.has(index))
}

function unknownKind(sightings: readonly Sighting[]): RecogniseProblem {
  const [nearest] = sightings.filter(({ found }) => found > 0).sort(byShareFound)
  if (nearest === undefined) return { code: 'unknown-kind' }
  return { code: 'unknown-kind', nearest: { kind: nearest.kind, lacks: nearest.lacks } }
}

function byShareFound(a: Sighting, b: Sighting): number {
  return share(b) - share(a) || b.found - a.found
}

function share({ found, lacks }: Sighting): number {
  return found / (found + lacks.length)
}
