import type { RuleWords } from './rule-words.ts'
import { RULE_ENGLISH } from './rule-words-en.ts'
import { RULE_FRENCH } from './rule-words-fr.ts'
import type { Language, Words } from './words.ts'
import { ENGLISH } from './words-en.ts'
import { FRENCH } from './words-fr.ts'

/** The sentences of a check. */
export const WORDS: Readonly<Record<Language, Words>> = { en: ENGLISH, fr: FRENCH }

/** What is said of a rule itself. */
export const RULE_WORDS: Readonly<Record<Language, RuleWords>> = { en: RULE_ENGLISH, fr: RULE_FRENCH }
