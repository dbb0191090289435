import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { SHIPPED_DATASETS } from '../../src/datasets/load.ts'
import { readDomain } from '../../src/domain/email.ts'
import { fold } from '../../src/domain/fold.ts'
import { shipped } from './shipped.ts'

const { countries, markets, marketTable, regions, webmail, errorCodes, documents, registrationCountries } = shipped

describe('the shipped lists are as long as their sources', () => {
  test('246 markets of 244 countries in 16 regions: three markets share BQ', () => {
    expect([...markets.values()].flat()).toHaveLength(246)
    expect(markets.size).toBe(244)
    expect(regions.size).toBe(16)
  })

  test('every ISO country and Kosovo', () => {
    expect(new Set(countries.codes.values()).size).toBe(250)
  })

  test('26 error codes', () => {
    expect([...errorCodes.values()].reduce((sum, codes) => sum + codes.size, 0)).toBe(26)
  })

  test('24 countries ask partners for a registration number, 11 asked customers first', () => {
    const rows = [...registrationCountries.values()]
    expect(rows.filter(({ partnerFrom }) => partnerFrom !== undefined)).toHaveLength(24)
    expect(rows.filter(({ customerFrom }) => customerFrom === '2020-11-17')).toHaveLength(11)
    expect(rows.filter(({ customerFrom }) => customerFrom === '2021-03-25')).toHaveLength(13)
  })

  test('105 sentences of the founding page, without 166 and 169', () => {
    const sentences = documents.get('ms-indirect-providers')?.revisions.get('2021-01-27')?.sentences
    expect(sentences?.size).toBe(105)
    expect([103, 165, 166, 167, 168, 169, 170, 209].filter((id) => sentences?.has(id))).toEqual([
      103, 165, 167, 168, 170, 209,
    ])
  })
})

test('five markets have no currency in the table', () => {
  const blank = [...markets.values()].flat().filter(({ currency }) => currency === undefined)
  expect(blank.map(({ country }) => country).sort()).toEqual(['BA', 'KN', 'MK', 'PS', 'VA'])
})

test('whoever relies on the markets is told how old they are', () => {
  expect(marketTable.revision).toBe('2021-09-20')
  expect(marketTable.notice.en).toContain('Verify')
  expect(marketTable.notice.fr).toContain('Vérifiez')
})

test('every webmail domain is written as an address is read', () => {
  for (const domain of webmail.keys()) expect(readDomain(domain)).toBe(domain)
})

test('no name is the code of another country', () => {
  for (const [name, country] of countries.names) {
    expect(countries.codes.get(name.toUpperCase()) ?? country).toBe(country)
  }
})

test('every market is a name of its country', async () => {
  const { rows }: { rows: { iso2: string; name: string }[] } = JSON.parse(
    await readFile(new URL('csp-markets.json', SHIPPED_DATASETS), 'utf8'),
  )
  for (const { iso2, name } of rows) {
    const known = countries.names.get(fold(name)) ?? countries.codes.get(name)
    expect(known === undefined ? countries.ambiguous.get(fold(name)) : [known]).toContain(iso2)
  }
})
