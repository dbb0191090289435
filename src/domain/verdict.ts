import { NO, type Truth, UNKNOWN, YES } from './truth.ts'

/** What a rule says of one subject. */
export const VERDICTS = ['fail', 'unknown', 'pass', 'not-applicable'] as const
export type Verdict = (typeof VERDICTS)[number]

export const SEVERITIES = ['blocking', 'warning', 'advisory'] as const
export type Severity = (typeof SEVERITIES)[number]

/** The verdict of a rule whose `applies` and `conditions` came out so. Unknown `applies` gives unknown. */
export function verdictOf(applies: Truth, holds: Truth): Verdict {
  if (applies === NO) return 'not-applicable'
  if (applies === UNKNOWN || holds === UNKNOWN) return 'unknown'
  return holds === YES ? 'pass' : 'fail'
}
