import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { FILES } from '../../src/datasets/file-names.ts'
import { SHIPPED_DATASETS } from '../../src/datasets/load.ts'
import { readDatasets } from '../../src/datasets/read.ts'

const texts = new Map<string, string>()
for (const file of Object.values(FILES)) texts.set(file, await readFile(new URL(file, SHIPPED_DATASETS), 'utf8'))

/** What is said of the shipped lists after one text in one of them is replaced. */
function problemsAfter(file: string, found: string, put: string) {
  const result = readDatasets((name) => {
    const text = texts.get(name) ?? 'null'
    return JSON.parse(name === file ? text.replace(found, put) : text)
  })
  return 'problems' in result ? result.problems : []
}

test('the lists as they ship are without a problem', () => {
  expect(problemsAfter('', '', '')).toEqual([])
})

test('every file that is not there is named, all at once', () => {
  const missing = Object.values(FILES).map((file) => ({ code: 'not-found', file }))
  expect(readDatasets(() => undefined)).toEqual({ problems: missing })
})

test('a wrong shape is reported with its place in the file', () => {
  expect(problemsAfter(FILES.markets, '"iso2": "AO"', '"iso2": "Angola"')).toEqual([
    { code: 'wrong-shape', file: FILES.markets, at: '/rows/0/iso2', detail: expect.stringContaining('pattern') },
  ])
})

describe('a text with two meanings is refused', () => {
  test.each([
    ['a name of two countries', FILES.countries, '"Andorra"', '"France"', 'france'],
    ['a name that is also called ambiguous', FILES.countries, '"en": ["Andorra"]', '"en": ["Congo"]', 'Congo'],
    ['a code of two countries', FILES.countries, '"alpha3": "AND"', '"alpha3": "ARE"', 'ARE'],
    ['a spelling of two words', FILES.words, '"rejected"', '"pending"', 'pending'],
    ['a country in two regions at once', FILES.markets, '"iso2": "AO"', '"iso2": "FR"', 'FR'],
    ['an alias of two regions', FILES.regions, '"APAC"', '"LATAM"', 'latam'],
    ['a domain of two kinds', FILES.webmail, '"googlemail.com"', '"gmail.co"', 'gmail.co'],
    ['a code that an endpoint has twice', FILES.errorCodes, '"code": "2001"', '"code": "2000"', '2000'],
    ['a document of two titles', FILES.documents, '"id": "ms-agreements"', '"id": "ms-error-codes"', 'ms-error-codes'],
    ['a country with two registration numbers', FILES.registrationCountries, '"iso2": "AM"', '"iso2": "AZ"', 'AZ'],
  ])('%s', (_, file, found, put, text) => {
    expect(problemsAfter(file, found, put)).toEqual([{ code: 'two-meanings', file, text }])
  })
})

describe('a reference to nothing is refused', () => {
  test.each([
    ['the region of a market', FILES.markets, '"region": "africa"', '"region": "afrika"', 'afrika'],
    ['the country of a market', FILES.markets, '"iso2": "AO"', '"iso2": "ZZ"', 'ZZ'],
    ['a country that a name may mean', FILES.countries, '["CD", "CG"]', '["CD", "ZZ"]', 'ZZ'],
    [
      'the document of an error code',
      FILES.errorCodes,
      '"document": "ms-',
      '"document": "mx-',
      'mx-verify-indirect-reseller-mpa-status',
    ],
    ['the endpoint of an error code', FILES.errorCodes, '{ "endpoint": "orders"', '{ "endpoint": "order"', 'order'],
    ['a country with a registration number', FILES.registrationCountries, '"iso2": "AM"', '"iso2": "ZZ"', 'ZZ'],
  ])('%s', (_, file, found, put, text) => {
    expect(problemsAfter(file, found, put)).toEqual([{ code: 'unknown-reference', file, text }])
  })
})

test('a market may move to another region from one day to the next', () => {
  const moved =
    '{ "iso2": "FR", "name": "France", "region": "europe", "currency": "EUR", "until": "2021-12-31" },\n    { "iso2": "FR", "name": "France", "region": "africa", "currency": "EUR", "from": "2022-01-01" }'
  expect(
    problemsAfter(FILES.markets, '{ "iso2": "FR", "name": "France", "region": "europe", "currency": "EUR" }', moved),
  ).toEqual([])
})
