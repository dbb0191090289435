import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { findingOf, rowsBy } from '../../src/run/finding-row.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { rulesOf } from './kept-findings.ts'
import { HOSTILE, worlds } from './run-world.ts'

const WAIVER = { rule: '*', subject: '*', reason: 'r', author: 'a', approver: 'b', until: '2021-03-15' }

/** Findings as they occur: of a list without rows nothing is compared, and some are waived or have no place. */
const findings = fc
  .tuple(worlds(HOSTILE), fc.infiniteStream(fc.constantFrom('plain', 'waived', 'nowhere', 'list')))
  .map(([world, kinds]) =>
    world.findings.map((finding): Finding => {
      const { at: _, ...nowhere } = finding
      const kind = kinds.next().value
      if (kind === 'waived') return { ...finding, waiver: WAIVER }
      if (kind === 'list') return { ...nowhere, seen: [{ fact: 'mpnIds', cause: 'missing' }], expected: [] }
      return kind === 'nowhere' ? nowhere : finding
    }),
  )

describe('a finding and its row', () => {
  test.prop([findings])('say the same, together with the rule', (all) => {
    const rules = rulesOf(all)
    const rowOf = rowsBy(rules)
    const byId = new Map(rules.map((rule) => [rule.id, rule]))
    for (const finding of all) {
      const result = findingOf(rowOf(finding), byId)
      expect(JSON.stringify('value' in result ? result.value : result)).toBe(JSON.stringify(finding))
    }
  })

  test('do not both say what the rule says of all', () => {
    const said = { en: 'SAID ONCE', fr: 'SAID ONCE' }
    const finding = findingWithTree()
    const citations = [{ document: 'SAID ONCE', revision: 'SAID ONCE', sentences: [1] }]
    const expected = [{ fact: 'x', operator: 'SAID ONCE', value: 1 }]
    const predictedErrors = [{ endpoint: 'SAID ONCE', code: '1', meaning: 'SAID ONCE' }]
    const full = { ...finding, title: said, remediation: said, citations, expected, predictedErrors }
    expect(JSON.stringify(rowsBy(rulesOf([full]))(full))).not.toContain('SAID ONCE')
  })

  test('of what its rule does not compare is our bug', () => {
    const finding = findingWithTree()
    const rowOf = rowsBy(rulesOf([finding]))
    expect(() => rowOf({ ...finding, expected: [{ fact: 'x', operator: 'equal', value: 1 }] })).toThrow('expects')
  })
})

function findingWithTree(): Finding {
  const all = fc.sample(findings, { seed: 1, numRuns: 50 }).flat()
  const found = all.find(({ expected, verdict }) => expected.length > 0 && verdict === 'fail')
  if (found === undefined) throw new Error('no sample compares anything')
  return found
}
