import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { fits, valuesIn } from '../../src/ingest/name-pattern.ts'

const plain = fc.string({ unit: fc.constantFrom('a', 'b', '-', '.', ' ') })

test.prop([plain])('a name fits itself, and * and any beginning before *', (name) => {
  expect(fits(name, name)).toBe(true)
  expect(fits(name, '*')).toBe(true)
  expect(fits(`${name}.csv`, `${name}*`)).toBe(true)
})

test.prop([plain, fc.string({ unit: fc.constantFrom('a', 'b', '-', '*', '?') })])(
  'a pattern means what the regular expression made of it means',
  (name, pattern) => {
    const source = pattern
      .replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
      .replaceAll('\\*', '.*')
      .replaceAll('\\?', '.')
    expect(fits(name, pattern)).toBe(new RegExp(`^${source}$`, 's').test(name))
  },
)

test('a pattern of many stars takes no longer than its length times that of the name', () => {
  expect(fits('a'.repeat(5000), `${'*a'.repeat(500)}*b`)).toBe(false)
})

test.prop([fc.string({ unit: fc.constantFrom('a', 'b', '7'), minLength: 1 })])(
  'what stands in the braces of a name is given back',
  (value) => {
    expect(valuesIn(`Subscriptions-${value}.csv`, 'Subscriptions-{customerTenantId}.csv')).toEqual(
      new Map([['customerTenantId', value]]),
    )
  },
)

test.each([
  ['2021-03_FR.csv', '{month}_{country}.csv', { month: '2021-03', country: 'FR' }],
  ['a-b-c.csv', '{x}-{y}.csv', { x: 'a', y: 'b-c' }],
  ['Subscriptions-.csv', 'Subscriptions-{x}.csv', undefined],
  ['Subscriptions-1.csv.bak', 'Subscriptions-{x}.csv', undefined],
  ['Other-1.csv', 'Subscriptions-{x}.csv', undefined],
])('of %s the pattern %s says %j', (name, pattern, values) => {
  expect(valuesIn(name, pattern)).toEqual(values === undefined ? undefined : new Map(Object.entries(values)))
})
