import { describe, expect, test } from 'vitest'
import { citationsOf } from '../../src/report/citations.ts'
import { WORDS } from '../../src/report/languages.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { shipped } from '../datasets/shipped.ts'

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('whoever reads why a region is wrong is told how old the table of markets is, and to verify it', () => {
    const last = cited('customer-same-region', language).at(-1)
    expect(last).toContain('2021-09-20')
    expect(last).toMatch(/verify|vérifiez/i)
    expect(last).toContain(shipped.marketTable.notice[language])
  })

  test('a rule that asks for no region says nothing of it', () => {
    expect(cited('mpn-csp-same-country', language).join()).not.toContain(shipped.marketTable.notice[language])
  })
})

function cited(id: string, language: 'en' | 'fr'): readonly string[] {
  return readPreparedRules()
    .rules.filter((rule) => rule.id === id)
    .flatMap((rule) => citationsOf(rule, shipped, WORDS[language]))
}
