import { describe, expect, test } from 'vitest'
import { inTermsOf, replacements } from '../../src/domain/terms.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { shipped } from '../datasets/shipped.ts'

const said = (day: string, language: 'en' | 'fr', text: string) => inTermsOf(day, shipped.terms, language, text)

describe('the words follow the day', () => {
  test.each([
    ['2022-10-02', 'en', 'Link an MPN ID.', 'Link an MPN ID.'],
    ['2022-10-03', 'en', 'Link an MPN ID.', 'Link a PartnerID.'],
    ['2022-10-03', 'en', 'An MPN ID is linked.', 'A PartnerID is linked.'],
    ['2022-10-03', 'en', 'Give the location MPN ID.', 'Give the PLA ID.'],
    ['2022-10-03', 'fr', 'Associez l’ID MPN.', 'Associez le PartnerID.'],
    ['2022-10-03', 'fr', 'L’ID MPN est associé.', 'Le PartnerID est associé.'],
    ['2024-12-31', 'en', 'Connect with an indirect provider.', 'Connect with an indirect provider.'],
    ['2025-01-01', 'en', 'Connect with an indirect provider.', 'Connect with a distributor.'],
    [
      '2025-01-01',
      'en',
      'The provider sends it; a free provider does not.',
      'The distributor sends it; a free provider does not.',
    ],
    ['2025-01-01', 'fr', 'Demandez au fournisseur indirect.', 'Demandez au distributeur.'],
  ] as const)('on %s, in %s: %s', (day, language, text, expected) => {
    expect(said(day, language, text)).toBe(expected)
  })

  test('a phrase inside a longer word is not one', () => {
    const renaming = { from: '2022-10-03', en: replacements({ MPN: 'MCPP' }), fr: replacements({ MPN: 'MCPP' }) }
    expect(inTermsOf('2023-01-01', [renaming], 'en', 'EMPNA and MPN')).toBe('EMPNA and MCPP')
  })
})

describe.each(readPreparedRules().rules)('$id', (rule) => {
  test('says nothing in the old words when they are gone', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const text of [rule.title[language], rule.remediation[language]]) {
        const later = said('2025-01-01', language, text)
        expect(later).not.toMatch(/\bMPN\b|indirect provider|fournisseurs? indirects?/)
        expect(later).not.toMatch(/\ban (?:PartnerID|PLA|PGA|distributor)|\b[ld]’(?:PartnerID|distributeur)/i)
      }
    }
  })
})
