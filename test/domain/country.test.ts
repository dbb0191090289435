import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readCountry } from '../../src/domain/country.ts'
import { because, known } from '../../src/domain/reading.ts'
import { shipped } from '../datasets/shipped.ts'

const { countries } = shipped
const read = (text: string) => readCountry(text, countries)

describe('laws', () => {
  test.prop([fc.string({ unit: 'binary' })])('any text at all has a reading', (text) => {
    expect(read(text)).toBeTypeOf('object')
  })

  test.prop([fc.constantFrom(...countries.codes), fc.nat()])('a code is read in any case', ([code, country], mask) => {
    const text = [...code].map((letter, index) => ((mask >> index) & 1 ? letter.toLowerCase() : letter)).join('')
    expect(read(` ${text} `)).toEqual(known(country))
  })
})

describe('codes', () => {
  test.each([
    ['NA', 'NA'],
    ['no', 'NO'],
    ['uk', 'GB'],
    ['GBR', 'GB'],
    ['XK', 'XK'],
    ['fra', 'FR'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual(known(expected))
  })

  test.each([['N/A'], ['n.a.'], ['-'], ['EU'], ['ZZ'], ['F R']])('%s is no country', (text) => {
    expect(read(text)).toEqual(because('unreadable'))
  })
})

describe('names', () => {
  test.each([
    ['Côte d’Ivoire', 'CI'],
    ["COTE D'IVOIRE", 'CI'],
    ['Ivory Coast', 'CI'],
    ['États Unis', 'US'],
    ['Hong Kong (R.A.S.)', 'HK'],
    ['Macao (R.A.S.)', 'MO'],
    ['South Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Congo (DRC)', 'CD'],
    ['République du Congo', 'CG'],
    ['Guinea', 'GN'],
    ['Guinea-Bissau', 'GW'],
    ['Guinée équatoriale', 'GQ'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Samoa', 'WS'],
    ['American Samoa', 'AS'],
    ['Micronesia', 'FM'],
    ['Dominica', 'DM'],
    ['Dominican Republic', 'DO'],
    ['Saba', 'BQ'],
    ['Bonaire', 'BQ'],
    ['Saint-Martin (partie néerlandaise)', 'SX'],
    ['San Marino', 'SM'],
    ['Virgin Islands, U.S.', 'VI'],
    ['Great Britain', 'GB'],
    ['Réunion (île)', 'RE'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual(known(expected))
  })

  test.each([
    ['Swaziland', 'Eswatini', 'SZ'],
    ['Macedonia', 'North Macedonia', 'MK'],
    ['Turkey', 'Türkiye', 'TR'],
    ['Cape Verde', 'Cabo Verde', 'CV'],
    ['Czech Republic', 'Czechia', 'CZ'],
    ['Burma', 'Myanmar', 'MM'],
  ])('%s and %s are the same country', (former, present, expected) => {
    expect(read(former)).toEqual(known(expected))
    expect(read(present)).toEqual(known(expected))
  })

  test.each([
    ['Congo', ['CD', 'CG']],
    ['Korea', ['KP', 'KR']],
    ['Guyane', ['GF', 'GY']],
    ['Saint-Martin', ['MF', 'SX']],
    ['Virgin Islands', ['VG', 'VI']],
    ['Netherlands Antilles', ['BQ', 'CW', 'SX']],
  ])('%s may be any of %j', (text, candidates) => {
    expect(read(text)).toEqual(because('ambiguous', candidates))
  })

  test('blanks are blank', () => {
    expect(read(' ')).toEqual(because('blank'))
  })
})
