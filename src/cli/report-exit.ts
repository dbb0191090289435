import type { Report } from '../report/report.ts'
import type { WaiverNotice } from '../run/waiver-use.ts'
import { EXIT, type ExitCode, exitCodeOf, gravest, type Outcome, type Threshold } from './exit-code.ts'

/** How a report ends: by what is not waived, from a threshold on. */
export function reportExit(report: Report, failOn: Threshold | undefined, hasWaivers: boolean): ExitCode {
  const threshold = failOn ?? (hasWaivers ? 'blocking' : 'never')
  return gravest([waiverExit(report.survey.notices, threshold), exitCodeOf(outcomesOf(report), threshold)])
}

/**
 * An expired waiver that findings rely on is a failure of its own, whatever their severity, so that nobody overlooks
 * the day.
 */
export function waiverExit(notices: readonly WaiverNotice[], threshold: Threshold): ExitCode {
  const relied = notices.some(({ code, findings }) => code === 'expired' && findings > 0)
  return relied && threshold !== 'never' ? EXIT.failing : EXIT.fine
}

function outcomesOf({ run, counts, survey }: Report): readonly Outcome[] {
  const { scope, rules: all, notEvaluable } = run.summary
  const told = new Set(counts.rules.map(({ id }) => id))
  const rules = all.filter(({ id }) => told.has(id))
  const silent = new Set(notEvaluable.map(({ rule }) => rule))
  return rules.flatMap(({ id, severity, unknown }) => {
    const found = survey.rules.get(id)
    const fails: readonly Outcome[] = (found?.fail ?? 0) > 0 ? [{ severity, verdict: 'fail' }] : []
    // What no file has a column for leaves no finding, and counts unless the audit left such rules out.
    const untold = scope === 'all' && silent.has(id) && unknown > 0
    const unknowns: readonly Outcome[] = untold || (found?.unknown ?? 0) > 0 ? [{ severity, verdict: 'unknown' }] : []
    return [...fails, ...unknowns]
  })
}
