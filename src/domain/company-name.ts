import { fold } from './fold.ts'
import type { Vocabulary } from './word.ts'

/** What a customer's name looks like: a made-up one, mere initials, or neither, which is all that can be said of it. */
export type NameKind = 'test' | 'acronym' | 'ordinary'

/**
 * Tells made-up names and initials from others. A name is made up where all its words are placeholders and one of them
 * means `test`: `Test customer 2` is, `Test-Aankoop` is not. Numbers do not count.
 */
export function nameKind(text: string, placeholders: Vocabulary): NameKind {
  const words = text.split(NO_LETTERS).filter((word) => word !== '')
  const kinds = new Set(words.map((word) => placeholders.get(fold(word))))
  if (kinds.has('test') && !kinds.has(undefined)) return 'test'
  return INITIALS.test(text) ? 'acronym' : 'ordinary'
}

const NO_LETTERS = /[^\p{L}\p{M}]+/u

/** A legal name has its legal form beside the initials: `BMW AG`. */
const INITIALS = /^[A-Z]{2,5}$/
