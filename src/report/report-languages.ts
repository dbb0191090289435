import type { ReportWords } from './report-words.ts'
import { REPORT_ENGLISH } from './report-words-en.ts'
import { REPORT_FRENCH } from './report-words-fr.ts'
import type { Language } from './words.ts'

/** What a report says in every language. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en: REPORT_ENGLISH, fr: REPORT_FRENCH }
