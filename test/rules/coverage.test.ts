import { describe, expect, test } from 'vitest'
import { coverageOf } from '../../src/rules/coverage.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { shipped } from '../datasets/shipped.ts'

const { rules } = readPreparedRules()
const [rule] = rules
if (rule === undefined) throw new Error('rules ship')

describe('the founding document', () => {
  test('has a decision on each of its sentences, and nothing cites what is not there', () => {
    expect(coverageOf(rules, shipped).problems).toEqual([])
  })

  test('has 105 sentences, of which 166 and 169 are pictures', () => {
    const ids = [...shipped.founding.sentences.keys()]
    expect([ids.length, ids[0], ids.at(-1), ids.includes(166), ids.includes(169)]).toEqual([
      105,
      103,
      209,
      false,
      false,
    ])
  })

  test('is told in a few words of ours, not copied', () => {
    for (const { en, fr } of shipped.founding.sentences.values()) {
      for (const words of [en, fr]) expect(words.split(/\s/).length).toBeLessThanOrEqual(7)
    }
  })
})

describe('coverage', () => {
  test('is not whole when a rule that a sentence needs is gone', () => {
    const without = rules.filter(({ id }) => id !== 'new-to-csp-indirect-only')
    expect(coverageOf(without, shipped).problems).toContainEqual({ code: 'undecided', sentence: 124 })
  })

  test('is not whole when a rule rests on nothing, on no document, or on a sentence that does not exist', () => {
    const cited = (sentences: number[], document = 'ms-indirect-providers') => ({
      ...rule,
      sources: [{ document, revision: '2021-01-27', sentences }],
    })
    const problemsOf = (odd: typeof rule) => coverageOf([...rules, odd], shipped).problems
    expect(problemsOf({ ...rule, sources: [] })).toContainEqual({ code: 'no-citation', id: rule.id })
    expect(problemsOf(cited([166]))).toContainEqual({
      code: 'unknown-citation',
      id: rule.id,
      document: 'ms-indirect-providers',
      sentence: 166,
    })
    expect(problemsOf(cited([1], 'ms-nothing'))).toContainEqual({
      code: 'unknown-citation',
      id: rule.id,
      document: 'ms-nothing',
    })
  })

  test('is not whole when a rule rests on a sentence that is listed as context', () => {
    const odd = { ...rule, sources: [{ document: 'ms-indirect-providers', revision: '2021-01-27', sentences: [103] }] }
    expect(coverageOf([...rules, odd], shipped).problems).toContainEqual({
      code: 'context-cited',
      sentence: 103,
      by: [rule.id],
    })
  })

  test('names the rules of a sentence, and the sentences of a rule', () => {
    const { sentences, rules: covered } = coverageOf(rules, shipped)
    for (const { id, rules: resting } of sentences) {
      for (const name of resting) {
        const sources = covered.find((other) => other.id === name)?.sources ?? []
        expect(sources.some((source) => source.sentences.includes(id))).toBe(true)
      }
    }
  })
})
