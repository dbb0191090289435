import { FACTS } from '../../facts/catalogue.ts'
import type { Survey } from '../../run/survey.ts'
import { conditionText } from '../condition-text.ts'
import { RULE_WORDS } from '../languages.ts'
import type { Told, ToldRule, ToldSummary } from '../page/told.ts'
import type { Report } from '../report.ts'
import { REPORT_WORDS } from '../report-languages.ts'
import { selectionLines } from '../selection-text.ts'
import type { Language } from '../words.ts'

/** What the page of a report is told beforehand. */
export function toldBy(report: Report): Told {
  const { run, counts, selection, survey, documents, language } = report
  const [gate] = counts.gates
  const rules = rulesOf(report)
  const french = selectionLines(run, selection, 'fr')
  return {
    language,
    summary: selection === undefined ? run.summary : summaryOfPart(report),
    selection: selectionLines(run, selection, 'en').map((en, i) => ({ en, fr: french[i] ?? en })),
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

/** What the findings and the resellers of a part of a run tell. What records and sources told is still about all. */
function summaryOfPart({ run, counts, survey }: Report): ToldSummary {
  const failing = failingResellers(survey)
  return {
    ...run.summary,
    gates: counts.gates,
    blockers: counts.rules
      .filter(({ severity }) => severity === 'blocking')
      .map(({ id }) => ({ rule: id, resellers: failing.get(id) ?? 0 }))
      .filter(({ resellers }) => resellers > 0)
      .sort((a, b) => b.resellers - a.resellers),
  }
}

/** How many resellers fail a rule with a subject that is not waived. */
function failingResellers({ resellers }: Survey): ReadonlyMap<string, number> {
  const failing = new Map<string, number>()
  for (const one of resellers.values()) {
    for (const rule of one.failing.keys()) failing.set(rule, (failing.get(rule) ?? 0) + 1)
  }
  return failing
}

function rulesOf({ run, counts, survey, rules }: Report): readonly ToldRule[] {
  const resellers = failingResellers(survey)
  const lacking = new Map(run.summary.notEvaluable.map(({ rule, needs }) => [rule, needs]))
  return counts.rules.map(({ id, ...counted }) => {
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
