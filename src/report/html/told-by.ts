import { FACTS } from '../../facts/catalogue.ts'
import { conditionText } from '../condition-text.ts'
import { RULE_WORDS } from '../languages.ts'
import type { Told, ToldRule } from '../page/told.ts'
import type { Report } from '../report.ts'
import { REPORT_WORDS } from '../report-languages.ts'
import type { Language } from '../words.ts'

/** What the page of a report is told beforehand. */
export function toldBy(report: Report): Told {
  const { run, survey, documents, language } = report
  const [gate] = run.summary.gates
  const rules = rulesOf(report)
  return {
    language,
    summary: run.summary,
    rules,
    documents: Object.fromEntries(
      rules
        .flatMap(({ citations }) => citations.flatMap(({ document }) => documents.get(document) ?? []))
        .map(({ id, title, url }) => [id, { title, url }]),
    ),
    facts: Object.fromEntries([...FACTS].map(([name, { description }]) => [name, description])),
    waivers: survey.notices.map((one) => inEach((each) => REPORT_WORDS[each].notice(one))),
    count: {
      resellers: gate === undefined ? 0 : gate.open + gate.blocked + gate.undetermined,
      findings: [...survey.rules.values()].reduce((sum, { fail, unknown, waived }) => sum + fail + unknown + waived, 0),
      rejects: run.summary.accounting.rejected,
    },
  }
}

function rulesOf({ run, survey, rules }: Report): readonly ToldRule[] {
  const resellers = new Map<string, number>()
  for (const { failing } of survey.resellers.values()) {
    for (const rule of failing.keys()) resellers.set(rule, (resellers.get(rule) ?? 0) + 1)
  }
  const lacking = new Map(run.summary.notEvaluable.map(({ rule, needs }) => [rule, needs]))
  return run.summary.rules.map(({ id, ...counted }) => {
    const file = rules.get(id)
    const told = survey.rules.get(id)
    return {
      id,
      ...counted,
      gate: told?.gate ?? file?.gate,
      title: (told ?? file)?.title ?? { en: id, fr: id },
      remediation: (told ?? file)?.remediation ?? { en: '', fr: '' },
      citations: told?.citations ?? file?.sources ?? [],
      step: file?.step,
      must: inEach((language) =>
        file === undefined ? [] : conditionText(file.conditions, language, RULE_WORDS[language]),
      ),
      inForce: file && inEach((language) => RULE_WORDS[language].inForce(file.effective)),
      waived: told?.waived ?? 0,
      resellers: resellers.get(id) ?? 0,
      needs: lacking.get(id) ?? [],
    }
  })
}

function inEach<T>(made: (language: Language) => T): Readonly<Record<Language, T>> {
  return { en: made('en'), fr: made('fr') }
}
