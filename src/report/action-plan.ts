import { planOf, type Step } from '../preflight/plan.ts'
import type { ResellerLine } from '../run/parts.ts'
import type { RuleSeen } from '../run/survey.ts'
import type { Report } from './report.ts'
import type { Who } from './words.ts'

/** One step of a reseller, with the rule as its findings told it. */
export interface PlannedStep extends Omit<Step, 'rule' | 'who'> {
  readonly rule: RuleSeen
  readonly who: Who
  /** How many of the reseller's subjects fail it. */
  readonly subjects: number
}

/** The ordered steps of one reseller; what is waived is no step. The plan is that of a check. */
export function actionPlan({ reseller, gates }: ResellerLine, { survey, rules }: Report): readonly PlannedStep[] {
  const failing = survey.resellers.get(reseller)?.failing ?? new Map<string, number>()
  const seen = [...failing.keys()].flatMap((id) => survey.rules.get(id) ?? [])
  const known = seen.map(({ rule, gate, severity }) => {
    const step = rules.get(rule)?.step
    return { id: rule, gate, severity, ...(step === undefined ? {} : { step }) }
  })
  const findings = seen.map(({ rule }) => ({ rule, verdict: 'fail' as const }))
  return planOf(findings, gates, known).flatMap((step) => {
    const rule = survey.rules.get(step.rule)
    if (rule === undefined) return []
    const who = rules.get(step.rule)?.step?.who ?? 'reseller'
    return [{ ...step, rule, who, subjects: failing.get(step.rule) ?? 0 }]
  })
}

/** The plans of all resellers that have one, in the order of their keys. */
export async function* actionPlans(
  report: Report,
): AsyncGenerator<{ readonly reseller: ResellerLine; readonly steps: readonly PlannedStep[] }> {
  for await (const reseller of report.run.resellers()) {
    const steps = actionPlan(reseller, report)
    if (steps.length > 0) yield { reseller, steps }
  }
}
