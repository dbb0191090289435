import { expect, test } from 'vitest'
import { validateRuleFile } from '../../src/schemas/generated/rule.ts'
import { type Conforms, validated } from '../../src/schemas/validated.ts'

test('a value of the right shape comes back itself, not a copy', () => {
  const value = { grams: 5 }
  const result = validated((_: unknown): _ is typeof value => true, value)
  expect(result).toEqual({ value })
  expect('value' in result && result.value).toBe(value)
})

test('every problem is told at once, by place and keyword', () => {
  const result = validateRuleFile({ id: 7, severity: 'fatal', sources: [], colour: 'red' })
  const problems = 'problems' in result ? result.problems : []
  const told = problems.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  expect(told).toEqual(
    expect.arrayContaining([' required', '/id type', '/severity enum', '/sources minItems', ' additionalProperties']),
  )
})

test('text that looks like a number is not taken for one', () => {
  const rule = { version: '1' }
  expect(validateRuleFile(rule)).toMatchObject({
    problems: expect.arrayContaining([expect.objectContaining({ instancePath: '/version', keyword: 'type' })]),
  })
  expect(rule).toEqual({ version: '1' })
})

test('a problem for which the validator has no words is told by its keyword', () => {
  const conforms: Conforms<never> = (_: unknown): _ is never => false
  conforms.errors = [{ instancePath: '/grams', schemaPath: '#', keyword: 'minimum', params: { limit: 1 } }]
  expect(validated(conforms, {})).toEqual({
    problems: [{ instancePath: '/grams', keyword: 'minimum', params: { limit: 1 }, message: 'minimum' }],
  })
})
