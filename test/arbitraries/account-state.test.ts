import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { beforeAll, describe, expect } from 'vitest'
import { FACTS } from '../../src/facts/catalogue.ts'
import type { CheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { accountState, accountStates } from './account-state.ts'
import { compliantState } from './compliant-state.ts'
import { BOOK, judge, judgeOtherwise } from './judge.ts'

test.prop([compliantState(1)])('a compliant state passes every rule and opens every gate', async (state) => {
  const { verdicts, gates } = await judge(state)
  expect(verdicts.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')).toEqual([])
  expect(gates.filter(({ state }) => state !== 'open')).toEqual([])
})

test.prop([accountStates(4)])('accounts of one audit are never taken for one another', async (states) => {
  const keys = (await Promise.all(states.map(judge))).map(({ verdicts }) => verdicts[0]?.subject.reseller)
  const natural = keys.filter((key) => !key?.startsWith('record:'))
  expect(new Set(natural).size).toBe(natural.length)
})

const PATIENCE = 900_000
const blocking = BOOK.rules.filter(({ file }) => file.severity === 'blocking')

describe('3,000 generated account states', () => {
  let answers: readonly CheckAnswer[] = []
  beforeAll(async () => {
    const states = fc.sample(accountState(), { numRuns: 3_000, seed: 20_210_315 })
    answers = await Promise.all([...states.map(judge), ...states.slice(0, 500).map(judgeOtherwise)])
  }, PATIENCE)

  // A rule that compares accounts has nothing to pass on one alone: `sharing-states` reaches it.
  const alone = BOOK.rules.filter(({ facts }) => facts.every((fact) => FACTS.get(fact)?.across !== true))
  test.each(alone.map(({ file }) => file.id))('reach %s in pass, fail and unknown', (id) => {
    const verdicts = answers.flatMap((answer) => answer.verdicts.filter(({ rule }) => rule === id))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(expect.arrayContaining(['pass', 'fail', 'unknown']))
  })

  test.each([...new Set(blocking.map(({ file }) => file.gate))])(
    'reach the gate %s open, blocked and undetermined',
    (gate) => {
      const states = answers.flatMap((answer) => answer.gates.filter((one) => one.gate === gate))
      expect([...new Set(states.map(({ state }) => state))].sort()).toEqual(['blocked', 'open', 'undetermined'])
    },
  )
})
