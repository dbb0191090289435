import { describe, expect, test } from 'vitest'
import { judge } from '../arbitraries/judge.ts'
import { APART, MARKET_ROWS, OUTSIDE } from '../domain/market-table.ts'

const REGIONAL = ['provider-reseller-same-region', 'customer-same-region']
const onTheDay = MARKET_ROWS.filter(({ region }) => region !== 'china')

describe('a reseller may work', () => {
  test.each(onTheDay)('in $country with providers and customers of $country', async ({ country }) => {
    expect(await verdicts(country, country)).toEqual(['pass', 'pass'])
  })

  test.each(firstsOfRegions())('in $country with the whole of its region $region, and with no other', async (home) => {
    for (const { country, region } of onTheDay) {
      const expected = region === home.region ? 'pass' : 'fail'
      expect([country, ...(await verdicts(home.country, country))]).toEqual([country, expected, expected])
    }
  })
})

describe('a reseller may not work', () => {
  test.each(APART)('in %s with %s', async (territory, country) => {
    expect(await verdicts(territory, country)).toEqual(['fail', 'fail'])
    expect(await verdicts(country, territory)).toEqual(['fail', 'fail'])
  })

  test.each([...OUTSIDE, 'CN'])('in %s, a country of no region, with anyone, itself included', async (country) => {
    expect(await verdicts(country, country)).toEqual(['fail', 'fail'])
    expect(await verdicts('FR', country)).toEqual(['fail', 'fail'])
  })
})

/** What both regional rules say of a reseller in one country, with a provider and a customer in another. */
async function verdicts(reseller: string, other: string): Promise<readonly string[]> {
  const state = {
    reseller: { cspCountry: reseller },
    providers: [{ country: other }],
    customers: [{ country: other }],
  }
  const { verdicts } = await judge(state)
  return REGIONAL.map((id) => verdicts.find(({ rule }) => rule === id)?.verdict ?? 'none')
}

function firstsOfRegions() {
  const regions = new Set(onTheDay.map(({ region }) => region))
  return [...regions].flatMap((region) => onTheDay.find((row) => row.region === region) ?? [])
}
