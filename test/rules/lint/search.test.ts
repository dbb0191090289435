import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { compile } from '../../../src/conditions/compile.ts'
import { leavesOf } from '../../../src/conditions/node.ts'
import { NO, YES } from '../../../src/domain/truth.ts'
import { FACTS } from '../../../src/facts/catalogue.ts'
import type { Fact } from '../../../src/facts/fact.ts'
import type { Known } from '../../../src/rules/known.ts'
import { classesOf } from '../../../src/rules/lint/classes.ts'
import { search } from '../../../src/rules/lint/search.ts'
import { allFacts, FACT_NAMES, tree, typeOf } from '../../conditions/arbitraries.ts'
import { known } from '../known.ts'

describe('the finite abstraction of a tree', () => {
  test.prop([tree(), allFacts()])('has facts that answer every leaf as given facts do', (conditions, facts) => {
    const leaves = leavesOf(conditions).map((leaf) => compile({ all: [leaf] }))
    const answers = leaves.map((leaf) => leaf(facts))
    const alike = search(classesOf([conditions], madeUp()), (some) => {
      const now = leaves.map((leaf) => leaf(some))
      if (now.some((answer, i) => answer !== answers[i] && answer !== 1)) return NO
      return now.every((answer, i) => answer === answers[i]) ? YES : 1
    })
    expect(alike).toHaveProperty('facts')
  })

  test.prop([tree(), allFacts()])('meets a tree that any facts meet, with facts that do', (conditions, facts) => {
    const goal = compile(conditions)
    const found = search(classesOf([conditions], madeUp()), goal)
    if (goal(facts) === YES) expect(found).toHaveProperty('facts')
    if (typeof found === 'object') expect(goal(found.facts)).toBe(YES)
  })

  test('keeps the as-of day within the days of the rule', () => {
    const leaf = { fact: 'asOf.day', operator: 'before', value: '2021-10-01' }
    const day: Fact = { ...anyFact(), name: 'asOf.day', subject: 'reseller', type: 'day' }
    const classes = classesOf([leaf], { ...known, facts: new Map([[day.name, day]]) }, { from: '2021-10-01' })
    expect(search(classes, compile({ all: [leaf] }))).toBe('none')
  })
})

test('a search says so when it gives up', () => {
  const [one, two] = [0, 1].map((i) => ({ fact: FACT_NAMES[i] ?? '', operator: 'equal', value: true }))
  if (one === undefined || two === undefined) throw new Error('there are facts')
  const goal = compile({ all: [one, two] })
  expect(search(classesOf([one, two], madeUp()), goal, 2)).toBe('gave-up')
})

function madeUp(): Known {
  const facts = FACT_NAMES.map((name): Fact => ({ ...anyFact(), name, subject: 'reseller', type: typeOf(name) }))
  return { ...known, facts: new Map(facts.map((one) => [one.name, one])) }
}

/** Some fact of the catalogue without words, to lend its derivation: nothing is derived here. */
function anyFact(): Fact {
  const [first] = [...FACTS.values()].filter(({ words }) => words === undefined)
  if (first === undefined) throw new Error('the catalogue is not empty')
  return first
}
