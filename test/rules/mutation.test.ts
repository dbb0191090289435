import { describe, expect, test } from 'vitest'
import { floored } from '../../src/rules/example-coverage.ts'
import { mutate } from '../../src/rules/mutation/judge-mutant.ts'
import { mutantsOf } from '../../src/rules/mutation/mutants.ts'
import { isPinnedDown, LEAST_NOTICED, mutateAll } from '../../src/rules/mutation/mutate-all.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import type { RuleFile } from '../../src/schemas/generated/rule.ts'
import { shipped } from '../datasets/shipped.ts'

const { rules } = readPreparedRules()

describe('small mistakes in the rules that ship', () => {
  const report = mutateAll(rules, shipped)

  test(`are noticed, ${LEAST_NOTICED} in a hundred at least`, () => {
    expect(Number(floored(report.noticed))).toBeGreaterThanOrEqual(LEAST_NOTICED)
  })

  test('are each noticed by an example or a declared day, or have a reason in surviving-mutants.json', () => {
    expect(report.survivors.filter(({ reason }) => reason === undefined)).toEqual([])
  })

  test('have no reason where they are noticed', () => {
    expect(report.stale).toEqual([])
  })
})

describe('a mistake', () => {
  const [rule] = rules
  if (rule === undefined) throw new Error('rules ship')
  const clock = ruleOf('verification-clock-5bd')

  test('is made once for each leaf, operator, day, number, list member, and end of the interval', () => {
    expect(mutantsOf(ruleOf('mpa-after-verification')).map(({ name }) => name)).toEqual([
      'applies/all/0: left out',
      'applies/all/0: equal → notEqual',
      'applies/all/1: left out',
      'applies/all/1: equal → notEqual',
      'applies/all/2: left out',
      'applies/all/2: onOrAfter → after',
      'applies/all/2: 2021-01-27 → 2021-01-26',
      'applies/all/2: 2021-01-27 → 2021-01-28',
      'conditions/all/0: left out',
      'conditions/all/0: onOrAfter → after',
      'conditions/all/1: left out',
      'conditions/all/1: notIn → in',
      'conditions/all/1: without pending-qualification',
      'conditions/all/1: without rejected',
      'conditions/all/1: without declined',
      'effective/from: 2021-01-27 → 2021-01-26',
      'effective/from: 2021-01-27 → 2021-01-28',
    ])
  })

  test('survives where no example stands at the boundary', () => {
    const examples = clock.examples.filter(({ given }) => given['verification.businessDays'] !== 5)
    const { survivors } = mutate({ ...clock, examples }, shipped.declaredDays.get(clock.id))
    expect(survivors.map(({ name }) => name)).toEqual([
      'conditions/any/1/all/1: lessThanInclusive → lessThan',
      'conditions/any/1/all/1: 5 → 4',
    ])
  })

  test('in the days survives where nobody declared them, and is not made where nobody does', () => {
    expect(mutate(rule, undefined).survivors.map(({ name }) => name.split(':')[0])).toContain('effective/from')
    const { mutants } = mutate(rule, 'not-declared')
    expect(mutants).toBe(mutantsOf(rule).filter(({ name }) => !name.startsWith('effective/')).length)
  })

  test('that survives needs a reason, and a reason needs a mistake that survives', () => {
    const weak = { ...clock, examples: clock.examples.slice(0, 1) }
    expect(isPinnedDown(mutateAll([...rules, weak], shipped))).toBe(false)
    const stale = new Map([[clock.id, new Map([['conditions/any/1/all/1: 5 → 4', 'none']])]])
    expect(isPinnedDown(mutateAll(rules, { ...shipped, survivingMutants: stale }))).toBe(false)
  })
})

test('a share is rounded down, never up', () => {
  expect(floored({ shown: 9999, all: 10_000 })).toBe('99.9')
  expect(floored({ shown: 0, all: 0 })).toBe('100.0')
})

function ruleOf(id: string): RuleFile {
  const found = rules.find((other) => other.id === id)
  if (found === undefined) throw new Error(`no rule ${id}`)
  return found
}
