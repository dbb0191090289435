import { closest, distance } from 'fastest-levenshtein'

/** The known word that a misspelt one was probably meant to be; undefined where none is near. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  // Words of another length are not near, and to compare a text of a stranger with them would take its time.
  const candidates = [...known].filter(({ length }) => Math.abs(length - word.length) <= slips(word))
  if (candidates.length === 0) return undefined
  const nearest = closest(word, candidates)
  return distance(word, nearest) <= slips(word) ? nearest : undefined
}

/** How many letters may differ: two changes turn a short word into any other. */
function slips({ length }: string): number {
  return length < 4 ? 1 : Math.max(2, Math.floor(length / 3))
}
