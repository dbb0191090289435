import type { Language } from '../report/words.ts'
import type { ProblemWords } from './problem-words.ts'
import { PROBLEM_ENGLISH } from './problem-words-en.ts'
import { PROBLEM_FRENCH } from './problem-words-fr.ts'

/** What the service says of its problems. */
export const PROBLEM_WORDS: Readonly<Record<Language, ProblemWords>> = { en: PROBLEM_ENGLISH, fr: PROBLEM_FRENCH }
