import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { didYouMean } from '../../src/files/did-you-mean.ts'

describe('did you mean', () => {
  test.prop([fc.string(), fc.array(fc.string())])('never suggests what is not known', (word, known) => {
    const suggested = didYouMean(word, known)
    if (suggested !== undefined) expect(known).toContain(suggested)
  })

  test.each([
    ['mpn.contry', 'mpn.country'],
    ['severty', 'severity'],
    ['provider.acces', 'provider.access'],
    ['fr2', 'fr'],
  ])('%s is probably %s', (word, meant) => {
    expect(didYouMean(word, ['mpn.country', 'severity', 'provider.access', 'fr', 'en'])).toBe(meant)
  })

  test.each(['de', 'x', 'http', 'tenant.land', ''])('%j is like none of the known words', (word) => {
    expect(didYouMean(word, ['mpn.country', 'severity', 'provider.access', 'fr', 'en'])).toBeUndefined()
  })

  test('a text of a megabyte is soon found to be like none of them', () => {
    const known = Array.from({ length: 100 }, (_, i) => `a-rule-of-some-length-${i}`)
    const start = performance.now()
    expect(didYouMean('x'.repeat(1_000_000), known)).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(500)
  })
})
