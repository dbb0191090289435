import type { Language } from '../words.ts'
import type { PageWords } from './words.ts'
import { PAGE_ENGLISH } from './words-en.ts'
import { PAGE_FRENCH } from './words-fr.ts'

/** What the page of a report says in every language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { en: PAGE_ENGLISH, fr: PAGE_FRENCH }
