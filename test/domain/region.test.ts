import { describe, expect, test } from 'vitest'
import { marketOf, regionOf } from '../../src/domain/region.ts'
import { shipped } from '../datasets/shipped.ts'

const { markets, regions } = shipped
const regionIn2021 = (country: string) => regionOf(country, '2021-03-15', markets)

describe('a country in its region', () => {
  test.each([
    ['FR', 'europe'],
    ['GB', 'europe'],
    ['ZA', 'mecee'],
    ['XK', 'mecee'],
    ['US', 'united-states'],
    ['UM', 'united-states'],
    ['CA', 'canada'],
  ])('%s: %s', (country, expected) => {
    expect(regionIn2021(country)).toBe(expected)
  })
})

describe('a territory is not in the region of its mother country', () => {
  test.each([
    ['RE', 'FR'],
    ['YT', 'FR'],
    ['NC', 'FR'],
    ['PF', 'FR'],
    ['GP', 'FR'],
    ['MQ', 'FR'],
    ['GF', 'FR'],
    ['MF', 'FR'],
    ['BL', 'FR'],
    ['PM', 'FR'],
    ['WF', 'FR'],
    ['TF', 'FR'],
    ['PR', 'US'],
    ['VI', 'US'],
    ['GU', 'US'],
    ['MP', 'US'],
    ['AS', 'US'],
  ])('%s, %s', (territory, country) => {
    expect(regionIn2021(territory)).not.toBe('unsupported')
    expect(regionIn2021(territory)).not.toBe(regionIn2021(country))
  })
})

test.each([['CU'], ['EH'], ['IR'], ['KP'], ['SD'], ['SY']])('%s is in no region', (country) => {
  expect(regionIn2021(country)).toBe('unsupported')
})

test.each([
  ['2021-08-04', 'unsupported'],
  ['2021-08-05', 'china'],
  ['2021-08-06', 'china'],
])('on %s China is in the region %s', (day, expected) => {
  expect(regionOf('CN', day, markets)).toBe(expected)
})

test('a market is open on its first and on its last day, and not beside them', () => {
  const once = new Map([['FR', [{ country: 'FR', region: 'europe', from: '2021-01-02', until: '2021-01-04' }]]])
  const open = ['2021-01-01', '2021-01-02', '2021-01-04', '2021-01-05'].map(
    (day) => marketOf('FR', day, once) !== undefined,
  )
  expect(open).toEqual([false, true, true, false])
})

test('every region has a market', () => {
  const used = new Set([...markets.values()].flat().map(({ region }) => region))
  expect(used).toEqual(new Set(regions.keys()))
})
