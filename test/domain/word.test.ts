import { describe, expect, test } from 'vitest'
import { because, known } from '../../src/domain/reading.ts'
import { readWord } from '../../src/domain/word.ts'
import { shipped } from '../datasets/shipped.ts'

const { words } = shipped

describe('the words of the trade as Microsoft and its exports write them', () => {
  test.each([
    ['verification', 'Authorized', 'passed'],
    ['verification', 'rejected', 'failed'],
    ['verification', 'Pending', 'pending'],
    ['resellerStatus', 'Pending qualification', 'pending-qualification'],
    ['resellerStatus', 'Deauthorized', 'deauthorised'],
    ['relationshipState', 'Active', 'active'],
    ['mpnType', 'PLA', 'location'],
    ['mpnType', 'HQ', 'global'],
    ['platform', 'Partner Membership Center', 'pmc'],
    ['partnerType', 'Revendeur indirect', 'indirect-reseller'],
    ['agreementType', 'MicrosoftPartnerAgreement', 'mpa'],
    ['flag', 'TRUE', 'true'],
    ['flag', 'Not signed', 'false'],
    ['flag', 'vrai', 'true'],
    ['flag', '0', 'false'],
    ['region', 'Latin America and the Caribbean', 'latin-america-caribbean'],
    ['region', 'US', 'united-states'],
  ] as const)('%s: %s is %s', (vocabulary, text, expected) => {
    expect(readWord(text, words[vocabulary])).toEqual(known(expected))
  })
})

test('a word outside the list is unreadable, never the nearest one', () => {
  expect(readWord('passe', words.verification)).toEqual(because('unreadable'))
  expect(readWord('-', words.flag)).toEqual(because('unreadable'))
})

test('blanks are blank', () => {
  expect(readWord('  ', words.flag)).toEqual(because('blank'))
})
