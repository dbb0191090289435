import { expect, test } from 'vitest'
import { choicesFrom } from '../../src/datasets/settings.ts'
import { rulesInForce } from '../../src/rules/in-force.ts'
import { type RuleFile, validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { shipped } from '../datasets/shipped.ts'
import { ruleFiles } from './files.ts'

const [first] = ruleFiles()
const chosen = (day: string) => choicesFrom(shipped.settings, { porChecksFrom: day })

test('a rule is in force on its first and its last day, not the day before and not the day after', () => {
  const rule = withDays({ from: '2021-05-01', until: '2021-05-31' })
  expect(daysInForce(rule, ['2021-04-30', '2021-05-01', '2021-05-31', '2021-06-01'])).toEqual([
    '2021-05-01',
    '2021-05-31',
  ])
})

test('a first day that rests on a setting moves with the choice', () => {
  const rule = withDays({ from: '2025-09-01', fromSetting: 'porChecksFrom' })
  const days = ['2025-06-01', '2025-06-02', '2025-08-31', '2025-09-01']
  expect(daysInForce(rule, days)).toEqual(['2025-09-01'])
  expect(daysInForce(rule, days, '2025-06-02')).toEqual(['2025-06-02', '2025-08-31', '2025-09-01'])
})

test('a last day that rests on a setting is the day before the one chosen', () => {
  const rule = withDays({ from: '2021-01-27', until: '2025-08-31', untilSetting: 'porChecksFrom' })
  const days = ['2025-06-01', '2025-06-02', '2025-08-31', '2025-09-01']
  expect(daysInForce(rule, days)).toEqual(['2025-06-01', '2025-06-02', '2025-08-31'])
  expect(daysInForce(rule, days, '2025-06-02')).toEqual(['2025-06-01'])
})

function withDays(effective: Omit<RuleFile['effective'], 'evidence'>): RuleFile {
  if (first === undefined) throw new Error('there are rules')
  const rule = validateRuleFile({ ...first.rule, effective: { ...effective, evidence: 'stated' } })
  if ('problems' in rule) throw new Error('the rule has the shape of a rule')
  return rule.value
}

function daysInForce(rule: RuleFile, days: readonly string[], chosenDay?: string): readonly string[] {
  const choices = chosenDay === undefined ? undefined : chosen(chosenDay)
  return days.filter((day) => rulesInForce([rule], day, choices).rules.length > 0)
}
