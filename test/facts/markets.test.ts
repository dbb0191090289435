import { describe, expect, test } from 'vitest'
import { regionOf } from '../../src/domain/region.ts'
import type { Circumstances } from '../../src/facts/expression.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { MARKET_ROWS, OUTSIDE } from '../domain/market-table.ts'
import { loadedTemplates, PLAIN, templatesOf } from '../laws/loaded-templates.ts'
import { factsInMemory, factsInSql } from './fact-readings.ts'

const COUNTRIES = [...new Set([...MARKET_ROWS.map(({ country }) => country), ...OUTSIDE])]
const REGIONS = ['reseller.cspRegion', 'provider.cspRegion', 'customer.cspRegion']
const CURRENCY = 'reseller.marketCurrency'
const PATIENCE = 120_000

/** A reseller, its provider and its customer, all in one country. */
const roots = COUNTRIES.map((country, i) => {
  const tenant = (kind: string) => `${kind.repeat(8)}-0000-4000-8000-${String(i).padStart(12, '0')}`
  return rowsOfState({
    reseller: { tenantId: tenant('a'), cspCountry: country, address: { country } },
    providers: [{ tenantId: tenant('b'), country }],
    customers: [{ tenantId: tenant('c'), country }],
  })
})

describe.each([
  ['the day before China became a region', '2021-08-04', 'EUR'],
  ['the day China became a region', '2021-08-05', 'EUR'],
  ['the newest revision', '2021-09-20', 'DKK'],
])('on %s, %s, with the Faroe Islands in %s', (_, asOf, faroeCurrency) => {
  const circumstances: Circumstances = {
    ...CIRCUMSTANCES,
    asOf,
    choices: { ...CIRCUMSTANCES.choices, faroeCurrency },
  }
  const inMemory = factsInMemory(roots, circumstances)

  test('the reseller, the provider and the customer of a country are in its region', () => {
    const expected = COUNTRIES.map((country) => `= ${regionOf(country, asOf, circumstances.datasets.markets)}`)
    for (const fact of REGIONS) {
      expect(valuesOf(inMemory[fact])).toEqual(expected)
    }
  })

  test('a market is billed in the currency of its row, the Faroe Islands as chosen, a blank cell in none known', () => {
    const expected = COUNTRIES.map((country) => {
      const row = MARKET_ROWS.find((one) => one.country === country)
      if (country === 'FO') return `= ${faroeCurrency}`
      const open = country !== 'CN' || asOf >= '2021-08-05'
      return row !== undefined && row.currency !== null && open ? `= ${row.currency}` : '? no-match'
    })
    expect(valuesOf(inMemory[CURRENCY])).toEqual(expected)
  })

  test(
    'SQL says the same of every country',
    async () => {
      const inSql = await loadedTemplates(templatesOf(roots), circumstances, PLAIN, (database) =>
        factsInSql(database, circumstances, [...REGIONS, CURRENCY]),
      )
      for (const fact of [
        'reseller.cspRegion',
        'provider.cspRegion',
        'customer.cspRegion',
        'reseller.marketCurrency',
      ]) {
        expect(inSql[fact]).toEqual(inMemory[fact])
      }
    },
    PATIENCE,
  )
})

/** Without the column that each came from. */
function valuesOf(readings: readonly string[] = []): readonly string[] {
  return readings.map((reading) => reading.replace(/ \(.*\)$/, ''))
}
