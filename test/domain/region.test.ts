import { describe, expect, test } from 'vitest'
import { marketOf, regionOf } from '../../src/domain/region.ts'
import { shipped } from '../datasets/shipped.ts'
import { APART, MARKET_ROWS, MARKET_TABLE, OUTSIDE } from './market-table.ts'

const { markets, regions } = shipped
/** The day of the newest revision that could be read. */
const AFTER = '2021-09-20'
const regionIn2021 = (country: string) => regionOf(country, '2021-01-27', markets)

describe('the table of markets', () => {
  test('has 246 rows in 16 regions', () => {
    expect(MARKET_ROWS).toHaveLength(246)
    expect(Object.keys(MARKET_TABLE)).toHaveLength(16)
  })

  test.each(Object.entries(MARKET_TABLE))('has all markets of the region %s, and no others', (region, expected) => {
    const rows = [...markets.values()].flat().filter((market) => market.region === region)
    expect(rows).toHaveLength(expected.markets)
    expect(rows.map(({ country }) => country).sort()).toEqual(expected.countries.join(' ').split(' '))
  })

  test.each(MARKET_ROWS)(
    '$country is in the region $region and billed in $currency',
    ({ country, region, currency }) => {
      expect(regionOf(country, AFTER, markets)).toBe(region)
      expect(marketOf(country, AFTER, markets)?.currency ?? null).toBe(currency)
    },
  )

  test.each(MARKET_ROWS.filter(({ region }) => region !== 'china'))(
    '$country was in the region $region on the founding day too',
    ({ country, region }) => {
      expect(regionIn2021(country)).toBe(region)
    },
  )
})

test.each(APART)('%s is a market, but not in the region of its mother country %s', (territory, country) => {
  expect(regionIn2021(territory)).not.toBe('unsupported')
  expect(regionIn2021(territory)).not.toBe(regionIn2021(country))
})

test('of the territories of the United States only the Outlying Islands are in its region', () => {
  expect(regionIn2021('UM')).toBe(regionIn2021('US'))
})

test.each(OUTSIDE)('%s is in no region', (country) => {
  expect(regionIn2021(country)).toBe('unsupported')
  expect(regionOf(country, AFTER, markets)).toBe('unsupported')
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
