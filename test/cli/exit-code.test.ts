import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { EXIT, exitCodeOf, gravest, THRESHOLDS } from '../../src/cli/exit-code.ts'
import { SEVERITIES, VERDICTS } from '../../src/domain/verdict.ts'

const outcome = fc.record({ severity: fc.constantFrom(...SEVERITIES), verdict: fc.constantFrom(...VERDICTS) })
const outcomes = fc.array(outcome, { maxLength: 6 })
const threshold = fc.constantFrom(...THRESHOLDS)
const code = fc.constantFrom(...Object.values(EXIT))

const has = (all: readonly { severity: string; verdict: string }[], severity: string, verdict: string) =>
  all.some((one) => one.severity === severity && one.verdict === verdict)

describe('the exit code of a check', () => {
  test.prop([outcomes])('is 1 exactly when something blocking fails, by default', (all) => {
    expect(exitCodeOf(all, 'blocking') === 1).toBe(has(all, 'blocking', 'fail'))
  })

  test.prop([outcomes])(
    'is 1 for warnings too where they are to fail, and for blocking unknowns where these are',
    (all) => {
      const failing = has(all, 'blocking', 'fail') || has(all, 'warning', 'fail')
      expect(exitCodeOf(all, 'warning') === 1).toBe(failing)
      expect(exitCodeOf(all, 'unknown') === 1).toBe(failing || has(all, 'blocking', 'unknown'))
    },
  )

  test.prop([outcomes, threshold])('is 2 only where nothing fails and something blocking is unknown', (all, from) => {
    if (exitCodeOf(all, from) !== 2) return
    expect(has(all, 'blocking', 'fail')).toBe(false)
    expect(has(all, 'blocking', 'unknown')).toBe(true)
  })

  test.prop([outcomes])('is always 0 where nothing is to fail', (all) => {
    expect(exitCodeOf(all, 'never')).toBe(0)
  })

  test.prop([outcomes, outcome, threshold])('never improves when something fails as well', (all, one, from) => {
    const failing = { ...one, verdict: 'fail' as const }
    const worse = exitCodeOf([...all, failing], from)
    expect(gravest([exitCodeOf(all, from), worse])).toBe(worse)
  })

  test.prop([outcomes, threshold])('does not depend on the order', (all, from) => {
    expect(exitCodeOf(all.toReversed(), from)).toBe(exitCodeOf(all, from))
  })
})

describe('the one exit code of several', () => {
  test.prop([fc.array(code, { minLength: 1 })])('is one of them, in any order and grouping', (codes) => {
    const whole = gravest(codes)
    expect(codes).toContain(whole)
    expect(gravest(codes.toReversed())).toBe(whole)
    expect(gravest([gravest(codes.slice(1)), codes[0] ?? 0])).toBe(whole)
  })

  test('weighs our bugs most, then output, usage, rules, input, failures, unknowns', () => {
    const order = [70, 74, 64, 4, 3, 1, 2, 0] as const
    for (const [i, graver] of order.entries()) {
      for (const lighter of order.slice(i)) expect(gravest([lighter, graver])).toBe(graver)
    }
  })

  test('is 0 where there was nothing to do', () => {
    expect(gravest([])).toBe(0)
  })
})
