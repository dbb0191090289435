import { expect, test } from 'vitest'
import { known } from '../../src/domain/reading.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'

test.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2026-12-02', true],
])('an agreement signed on %s is the renewed one: %s', (signedOn, renewed) => {
  const root = rowsOfState({ agreements: [{ type: 'mpa', signedOn }] })
  expect(FACTS.get('reseller.renewedMpaSigned')?.expression.read(root, CIRCUMSTANCES, root)).toEqual(known(renewed))
})
