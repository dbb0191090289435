import { expect, test } from 'vitest'
import { goodAccount } from '../../datasets/demo/account.ts'
import { DEFECTS, PROSPECT } from '../../datasets/demo/defects.ts'
import { ORDER_DEFECTS } from '../../datasets/demo/defects-orders.ts'
import { fabrikam } from '../../datasets/demo/distributor.ts'
import { put } from '../../datasets/demo/json.ts'
import { HOME_PLACES } from '../../datasets/demo/places.ts'
import { randomFrom } from '../../datasets/demo/random.ts'
import { judge } from '../arbitraries/judge.ts'

test('a good account of the demo fails nothing', async () => {
  expect(await failuresOf(good(1))).toEqual([])
})

test.each([...DEFECTS, ...ORDER_DEFECTS, PROSPECT])(
  'a good account with the defect of $rule fails it',
  async (defect) => {
    const state = good(1)
    for (const [path, value] of Object.entries(defect.put)) put(state, path, value)
    expect(await failuresOf(state)).toContain(defect.rule)
  },
)

function good(number: number) {
  const random = randomFrom(number)
  return goodAccount(number, HOME_PLACES[0], fabrikam(random), random)
}

async function failuresOf(state: object): Promise<readonly string[]> {
  const { verdicts } = await judge(state)
  return verdicts.filter(({ verdict }) => verdict === 'fail').map(({ rule }) => rule)
}
