import type { Language, Words } from './words.ts'
import { ENGLISH } from './words-en.ts'
import { FRENCH } from './words-fr.ts'

export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH }
