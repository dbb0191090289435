import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { fold } from '../../src/domain/fold.ts'

test.prop([fc.string({ unit: 'grapheme' })])('folding twice is folding once', (text) => {
  expect(fold(fold(text))).toBe(fold(text))
})

test.prop([fc.string({ unit: 'grapheme' })])('composed and decomposed characters fold alike', (text) => {
  expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
})

test('case, accents, blanks and punctuation do not matter', () => {
  expect(fold(' Côte d’Ivoire ')).toBe(fold("COTE D'IVOIRE"))
})

test('a text without letters and digits folds to nothing', () => {
  expect(fold('- . /')).toBe('')
})

test.prop([fc.string({ unit: 'binary-ascii' })])(
  'beside a letter that is not ASCII, ASCII folds as it does by itself',
  (text) => {
    expect(fold(`${text}é`)).toBe(`${fold(text)}${fold('é')}`)
  },
)
