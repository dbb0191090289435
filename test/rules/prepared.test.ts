import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { loadRules } from '../../src/rules/load.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { ruleSetOf } from '../../src/rules/rule-set.ts'
import { known } from './known.ts'

const RULES = fileURLToPath(new URL('../../rules', import.meta.url))

describe('the rule set that ships', () => {
  test('is what the rules in this repository say now', () => {
    expect(readPreparedRules()).toEqual(loadRules(RULES, known))
  })

  test('is the same by whatever path its folder is reached', () => {
    expect(loadRules(relative('.', RULES), known)).toEqual(loadRules(RULES, known))
  })

  test('is not taken from a file that holds none', () => {
    const schema = new URL('../../schemas/rule.schema.json', import.meta.url)
    expect(() => readPreparedRules(schema)).toThrow('run the build again')
  })
})

describe('the hash of a rule set', () => {
  const { rules, hash } = readPreparedRules()

  test('does not depend on the order of keys', () => {
    const turned = rules.map((rule) => ({ ...rule, ...Object.fromEntries(Object.entries(rule).reverse()) }))
    expect(ruleSetOf(turned).hash).toBe(hash)
  })

  test('changes with a single word', () => {
    const [first, ...rest] = rules
    if (first === undefined) throw new Error('no rule ships')
    expect(ruleSetOf([{ ...first, note: 'another' }, ...rest]).hash).not.toBe(hash)
  })
})
