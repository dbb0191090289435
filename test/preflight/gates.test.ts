import { test } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Gate, GateState } from '../../src/domain/gate.ts'
import { accountState } from '../arbitraries/account-state.ts'
import { judge } from '../arbitraries/judge.ts'

/** Every gate with all that has to be open before it, as the programme's documents order the steps. */
const THROUGH: Readonly<Record<Gate, readonly Gate[]>> = {
  prerequisites: ['prerequisites'],
  enrolment: ['prerequisites', 'enrolment'],
  verification: ['prerequisites', 'enrolment', 'verification'],
  'mpn-link': ['prerequisites', 'enrolment', 'mpn-link'],
  mpa: ['prerequisites', 'enrolment', 'verification', 'mpn-link', 'mpa'],
  'admin-setup': ['prerequisites', 'enrolment', 'admin-setup'],
  'provider-connection': ['prerequisites', 'enrolment', 'provider-connection'],
  'customer-invitation': ['prerequisites', 'enrolment', 'customer-invitation'],
  ordering: [
    ...(['prerequisites', 'enrolment', 'verification', 'mpn-link', 'mpa'] as const),
    ...(['provider-connection', 'customer-invitation', 'ordering'] as const),
  ],
  upkeep: ['upkeep'],
}

test.prop([accountState()], { numRuns: 1_000 })(
  'a gate is as bad as the worst blocking verdict at it and at the gates before it',
  async (state) => {
    const { gates, verdicts } = await judge(state)
    for (const { gate, state: said, subjects } of gates) {
      const blocking = verdicts.filter(({ severity }) => severity === 'blocking')
      const through = blocking.filter((one) => THROUGH[gate].includes(one.gate)).map(({ verdict }) => verdict)
      expect(said).toBe(worstOf(through))

      const failing = blocking.filter((one) => one.gate === gate && one.verdict === 'fail')
      expect(subjects.failing).toBe(new Set(failing.map(({ subject }) => subject.key)).size)
    }
  },
)

function worstOf(verdicts: readonly string[]): GateState {
  if (verdicts.includes('fail')) return 'blocked'
  return verdicts.includes('unknown') ? 'undetermined' : 'open'
}
