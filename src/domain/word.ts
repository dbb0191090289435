import { fold } from './fold.ts'
import { because, known, type Reading } from './reading.ts'

/**
 * A closed list of words: each accepted spelling, as it is written and in its folded form, and the canonical word it
 * stands for.
 */
export type Vocabulary = ReadonlyMap<string, string>

/** Reads a word of a closed list, whatever its case, accents and punctuation. */
export function readWord(text: string, vocabulary: Vocabulary): Reading<string> {
  if (text.trim() === '') return because('blank')

  const word = vocabulary.get(text) ?? vocabulary.get(fold(text))
  return word === undefined ? because('unreadable') : known(word)
}
