import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isKnown } from '../../src/domain/reading.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { childrenOf } from '../../src/tables/row.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'

const { registrationCountries } = CIRCUMSTANCES.datasets
const listed = [...registrationCountries.values()]
const formed = listed.flatMap(({ country, form }) => (form === undefined ? [] : [{ country, ...form }]))

describe('the duty to give a registration number', () => {
  test.each([
    ['2020-11-16', 0],
    ['2020-11-17', 11],
    ['2021-03-24', 11],
    ['2021-03-25', 24],
  ])('on %s holds in %i countries', (asOf, count) => {
    const owing = listed.filter(({ country }) => told('required', { country }, { ...CIRCUMSTANCES, asOf }) === true)
    expect(owing).toHaveLength(count)
  })

  test('holds in no country that is not on the list', () => {
    expect(told('required', { country: 'BE' }, { ...CIRCUMSTANCES, asOf: '2026-11-23' })).toBe(false)
  })
})

describe.each(formed)('a registration number in $country', ({ country, lengths, letters }) => {
  test('has one of the lengths, and no other', () => {
    const right = Array.from({ length: 20 }, (_, i) => i + 1).filter(
      (length) => told('wellFormed', { country, registrationId: '7'.repeat(length) }) === true,
    )
    expect(right).toEqual(lengths)
  })

  test(`may ${letters ? '' : 'not '}have a letter in it`, () => {
    const registrationId = `A${'7'.repeat((lengths[0] ?? 1) - 1)}`
    expect(told('wellFormed', { country, registrationId })).toBe(letters)
  })

  test.prop([fc.constantFrom(' ', '-', '.', '/', '٣', '７', 'é', '\n')])('has no other sign in it', (sign) => {
    const registrationId = `7${sign}${'7'.repeat((lengths[0] ?? 2) - 2)}`
    expect(told('wellFormed', { country, registrationId })).toBe(false)
  })
})

test('a country whose form is not documented takes any number', () => {
  expect(told('wellFormed', { country: 'BR', registrationId: '12.345.678/0001-95' })).toBe(true)
})

function told(name: string, customer: object, circumstances: Circumstances = CIRCUMSTANCES): unknown {
  const [row] = childrenOf(rowsOfState({ customers: [customer] }), 'customer')
  const expression = FACTS.get(`customer.registrationId.${name}`)?.expression
  if (row === undefined || expression === undefined) throw new Error('there is such a fact, and a customer')
  const reading = expression.read(row, circumstances, row)
  return isKnown(reading) ? reading.value : reading
}
