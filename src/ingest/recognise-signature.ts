import type { ExportKind } from '../datasets/export-kinds.ts'
import { fold } from '../domain/fold.ts'

/** How much of a kind's signature a header shows. */
export interface Sighting {
  readonly kind: ExportKind
  /** How many entries of the signature are there. */
  readonly found: number
  /** The entries that are not. */
  readonly lacks: readonly (readonly string[])[]
  /** The 0-based positions of all headers that belong to the signature. */
  readonly at: ReadonlySet<number>
  /** Whether a header shows the file to be of another kind after all. */
  readonly excluded: boolean
}

/** Looks for the signature of a kind in a folded header. */
export function lookFor(kind: ExportKind, folded: readonly string[]): Sighting {
  const at = new Set<number>()
  const lacks: (readonly string[])[] = []
  for (const entry of kind.signature.map((headers) => [headers].flat())) {
    const positions = positionsOf(spellings(kind, entry), folded)
    if (positions.length === 0) lacks.push(entry)
    for (const position of positions) at.add(position)
  }
  return { kind, found: kind.signature.length - lacks.length, lacks, at, excluded: isExcluded(kind, folded) }
}

function isExcluded({ without = [] }: ExportKind, folded: readonly string[]): boolean {
  return positionsOf(new Set(without.map(fold)), folded).length > 0
}

/** A header of the signature stands for every spelling of its column. */
function spellings({ columns }: ExportKind, entry: readonly string[]): ReadonlySet<string> {
  const wanted = new Set(entry.map(fold))
  const named = columns.filter(({ headers }) => headers.some((header) => wanted.has(fold(header))))
  return new Set([...wanted, ...named.flatMap(({ headers }) => headers.map(fold))])
}

function positionsOf(wanted: ReadonlySet<string>, folded: readonly string[]): number[] {
  return folded.flatMap((header, index) => (wanted.has(header) ? [index] : []))
}
