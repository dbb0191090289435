import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { compliantState } from '../arbitraries/compliant-state.ts'
import type { JsonObject } from '../arbitraries/json.ts'
import { judge } from '../arbitraries/judge.ts'

// The newest day on which an agreement is not yet asked in which order it and the link came.
const LAST = '2021-01-26'

test.prop([compliantState(1), fc.nat(2000), fc.nat(2000)], { numRuns: 50 })(
  'an agreement does not age: signed years ago it is as good as signed lately',
  async (state, one, other) => {
    expect(await saidOf(signed(state, one))).toEqual(await saidOf(signed(state, other)))
  },
)

function signed(state: JsonObject, daysBefore: number): JsonObject {
  const agreements = Array.isArray(state.agreements) ? state.agreements : []
  const signedOn = addDays(LAST, -daysBefore)
  return { ...state, agreements: agreements.map((one) => Object.assign({}, one, { signedOn })) }
}

async function saidOf(state: JsonObject): Promise<readonly string[]> {
  const { verdicts } = await judge(state)
  return verdicts.map(({ rule, verdict }) => `${rule} ${verdict}`)
}
