import type { Datasets } from '../datasets/datasets.ts'
import { UNSUPPORTED } from '../domain/region.ts'
import type { Fact } from '../facts/fact.ts'

/** What rules may speak of: the catalogue of facts, and the closed lists. */
export interface Known extends Pick<Datasets, 'countries' | 'regions' | 'documents' | 'errorCodes' | 'settings'> {
  readonly facts: ReadonlyMap<string, Fact>
}

/** The only values there are of a fact; undefined where they cannot be listed. */
export function wordsOf({ type, words }: Fact, known: Known): readonly string[] | undefined {
  if (type === 'flag') return ['true', 'false']
  if (type === 'word') return words
  if (type === 'region') return [...known.regions.keys(), UNSUPPORTED]
  if (type === 'country') return [...new Set(known.countries.codes.values())].sort()
  return undefined
}
