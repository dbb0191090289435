import { inTermsOf, type Terms } from '../domain/terms.ts'
import type { Words } from './words.ts'

/** The words of a check as they are said on a day. */
export function wordsOn(day: string, terms: Terms, words: Words): Words {
  const said = (text: string) => inTermsOf(day, terms, words.language, text)
  return {
    ...words,
    subjects: (kind, count) => said(words.subjects(kind, count)),
    who: { ...words.who, provider: said(words.who.provider) },
  }
}
