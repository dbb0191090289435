import { inTermsOf, type Terms } from '../domain/terms.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** A rule as it is put on a day: title and remedy in that day's words. Menus keep the labels they carry. */
export function ruleInTermsOf(day: string, terms: Terms, file: RuleFile): RuleFile {
  const said = ({ en, fr }: RuleFile['title']) => ({
    en: inTermsOf(day, terms, 'en', en),
    fr: inTermsOf(day, terms, 'fr', fr),
  })
  return { ...file, title: said(file.title), remediation: said(file.remediation) }
}
