import { AUDIT_WORDS } from '../audit-languages.ts'
import { RULE_WORDS, WORDS } from '../languages.ts'
import { REPORT_WORDS } from '../report-languages.ts'
import type { Language } from '../words.ts'
import { PAGE_WORDS } from './languages.ts'

/** Everything that the page says, in one language. */
export function saidIn(language: Language) {
  return {
    language,
    page: PAGE_WORDS[language],
    report: REPORT_WORDS[language],
    check: WORDS[language],
    rule: RULE_WORDS[language],
    number: AUDIT_WORDS[language].number,
  }
}

export type Said = ReturnType<typeof saidIn>
