import type { Severity, Verdict } from '../domain/verdict.ts'

/** What the end of a command tells scripts. Scripts rely on the numbers. */
export const EXIT = {
  fine: 0,
  failing: 1,
  undetermined: 2,
  unreadable: 3,
  invalid: 4,
  usage: 64,
  ourBug: 70,
  notWritten: 74,
  interrupted: 130,
  terminated: 143,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const THRESHOLDS = ['blocking', 'warning', 'unknown', 'never'] as const

/** From which verdicts on a check is not fine: each threshold counts what the one before it counts, `never` nothing. */
export type Threshold = (typeof THRESHOLDS)[number]

/** As much of a verdict as the exit code looks at. */
export interface Outcome {
  readonly severity: Severity
  readonly verdict: Verdict
}

/** The exit code of what was judged. */
export function exitCodeOf(outcomes: readonly Outcome[], threshold: Threshold): ExitCode {
  if (threshold === 'never') return EXIT.fine
  const failing = (severity: Severity) => outcomes.some((one) => one.verdict === 'fail' && one.severity === severity)
  if (failing('blocking') || (threshold !== 'blocking' && failing('warning'))) return EXIT.failing

  const undetermined = outcomes.some(({ severity, verdict }) => severity === 'blocking' && verdict === 'unknown')
  if (!undetermined) return EXIT.fine
  return threshold === 'unknown' ? EXIT.failing : EXIT.undetermined
}

/** The one exit code of several: what weighs most. */
export function gravest(codes: Iterable<ExitCode>): ExitCode {
  const all = new Set(codes)
  return GRAVEST_FIRST.find((code) => all.has(code)) ?? EXIT.fine
}

const GRAVEST_FIRST: readonly ExitCode[] = [
  EXIT.interrupted,
  EXIT.terminated,
  EXIT.ourBug,
  EXIT.notWritten,
  EXIT.usage,
  EXIT.invalid,
  EXIT.unreadable,
  EXIT.failing,
  EXIT.undetermined,
  EXIT.fine,
]
