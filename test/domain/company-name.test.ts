import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { nameKind } from '../../src/domain/company-name.ts'
import { shipped } from '../datasets/shipped.ts'

const { placeholderName } = shipped.words

describe('a name made up of placeholders alone is a test', () => {
  test.each(['Test', 'TEST 2', 'test-customer_01', 'Démo SAS', 'Client essai', 'My Test Company, Ltd.'])(
    '%s',
    (name) => {
      expect(nameKind(name, placeholderName)).toBe('test')
    },
  )
})

describe('a name with a word of its own is not', () => {
  test.each([
    'Test-Aankoop',
    'Stiftung Warentest',
    'Contoso Demo',
    'Testo SE',
    'Customer Company Ltd',
    '1001',
    '東京テスト商事',
  ])('%s', (name) => {
    expect(nameKind(name, placeholderName)).toBe('ordinary')
  })
})

test('two to five capitals alone are initials; with a legal form they are a name', () => {
  expect(['IBM', 'HP', 'FNAC'].map((name) => nameKind(name, placeholderName))).toEqual([
    'acronym',
    'acronym',
    'acronym',
  ])
  expect(['BMW AG', 'Ikea', 'X', 'ABCDEF'].map((name) => nameKind(name, placeholderName))).toEqual(
    Array(4).fill('ordinary'),
  )
})

test.prop([fc.string({ unit: 'binary', maxLength: 40 })])('a real word added makes a test an ordinary name', (text) => {
  expect(nameKind(`Tailspin ${text}`, placeholderName)).toBe('ordinary')
})

test('a name of a million letters or digits is told at once', () => {
  for (const letter of ['a', '1', ' ', '1a', 'A']) {
    expect(nameKind(letter.repeat(1_000_000), placeholderName)).toBe('ordinary')
  }
}, 5_000)
