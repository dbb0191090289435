import type { AuditWords } from './audit-words.ts'
import { AUDIT_ENGLISH } from './audit-words-en.ts'
import { AUDIT_FRENCH } from './audit-words-fr.ts'
import type { Language } from './words.ts'

/** The sentences of an audit in every language. */
export const AUDIT_WORDS: Readonly<Record<Language, AuditWords>> = { en: AUDIT_ENGLISH, fr: AUDIT_FRENCH }
