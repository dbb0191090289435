import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { readWaivers } from '../../src/run/read-waivers.ts'
import { survey } from '../../src/run/survey.ts'
import { waiversOn } from '../../src/run/waivers-on.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { worlds } from './run-world.ts'

const WAIVER = {
  rule: 'mpn-csp-same-country',
  subject: 'r1/mpn/1',
  reason: 'the new location is on its way',
  author: 'Ada',
  approver: 'Grace',
  until: '2021-03-31',
}

function read(...waivers: readonly object[]) {
  const file = new TextEncoder().encode(JSON.stringify({ $schema: 'waivers.schema.json', waivers }))
  return readWaivers(file, 'waivers.json', ['mpn-csp-same-country', 'contact-email-not-webmail'])
}

function placed(...waivers: readonly object[]) {
  const result = read(...waivers)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result
}

function codes(...waivers: readonly object[]): readonly string[] {
  const result = read(...waivers)
  return 'problems' in result ? result.problems.map(({ code }) => code) : []
}

const FINDINGS = fc
  .sample(worlds(fc.string()), { seed: 5, numRuns: 50 })
  .flatMap(({ findings }) => findings)
  .slice(0, 6)
  .map(
    (finding, i): Finding => ({
      ...finding,
      rule: WAIVER.rule,
      verdict: 'fail',
      subject: { kind: 'mpn-id', key: `r1/mpn/${i}`, reseller: 'r1' },
    }),
  )

async function* stream(): AsyncGenerator<Finding> {
  yield* FINDINGS
}

describe('a file of waivers is refused, all problems at once', () => {
  test('where a key is missing or misspelt, with the place of each', () => {
    const { until: _, ...endless } = WAIVER
    const result = read(endless, { ...WAIVER, aprover: 'x' })
    expect('problems' in result && result.problems).toMatchObject([
      { code: 'missing-key', key: 'until', at: { file: 'waivers.json', line: 1 } },
      { code: 'unknown-key', key: 'aprover', didYouMean: 'approver' },
    ])
  })

  test('where nobody else approved it, however the name is written', () => {
    expect(codes({ ...WAIVER, approver: ' ADA ' }, { ...WAIVER, approver: 'Ada Lovelace' })).toEqual(['own-approval'])
  })

  test('where the day does not exist, or the rule', () => {
    expect(codes({ ...WAIVER, until: '2021-02-30' }, { ...WAIVER, rule: 'mpn-csp-same-contry' })).toEqual([
      'no-such-day',
      'unknown-rule',
    ])
  })

  test.prop([fc.uint8Array({ maxLength: 60 })])('and whatever the file holds, it is never a throw', (bytes) => {
    expect(readWaivers(bytes, 'waivers.json', [])).toSatisfy(
      (result: object) => 'problems' in result || Array.isArray(result),
    )
  })
})

describe('a waiver', () => {
  const finding = { rule: WAIVER.rule, subject: { kind: 'mpn-id', key: WAIVER.subject, reseller: 'r1' } } as const

  test.prop([fc.integer({ min: -400, max: 400 })])(
    'is in force up to and on its end day, and on no day after',
    (days) => {
      const day = addDays(WAIVER.until, days)
      expect(waiversOn(placed(WAIVER), day).inForce(finding) !== undefined).toBe(days <= 0)
    },
  )

  test('is for one rule on one subject, or on all that is of one reseller', () => {
    const all = waiversOn(placed({ ...WAIVER, subject: 'r1/*' }), '2021-03-15')
    const other = { ...finding, subject: { kind: 'mpn-id', key: 'r1/mpn/2', reseller: 'r1' } } as const
    expect(all.inForce(other)).toBeDefined()
    expect(all.inForce({ ...other, rule: 'contact-email-not-webmail' })).toBeUndefined()
    expect(all.inForce({ ...other, subject: { ...other.subject, key: 'r10/mpn/2', reseller: 'r10' } })).toBeUndefined()
    expect(waiversOn(placed(WAIVER), '2021-03-15').inForce(other)).toBeUndefined()
  })

  test('leaves the finding in the counts as waived; one that is over leaves it as it was, and is told', async () => {
    const now = await survey(stream(), waiversOn(placed(WAIVER), '2021-03-31'))
    expect(now.rules.get(WAIVER.rule)).toMatchObject({ fail: 5, waived: 1 })
    expect(now.notices).toEqual([])
    const later = await survey(stream(), waiversOn(placed(WAIVER), '2021-04-01'))
    expect(later.rules.get(WAIVER.rule)).toMatchObject({ fail: 6, waived: 0 })
    expect(later.notices).toMatchObject([{ code: 'expired', findings: 1 }])
  })

  test('that covers nothing is told, and one that is too broad waives nothing', async () => {
    const waivers = placed({ ...WAIVER, subject: 'r9/mpn/1' }, { ...WAIVER, subject: '*' }, { ...WAIVER, rule: '*' })
    const { rules, notices } = await survey(stream(), waiversOn(waivers, '2021-03-15'))
    expect(rules.get(WAIVER.rule)).toMatchObject({ fail: 6, waived: 0 })
    expect(notices.map(({ code }) => code)).toEqual(['unused', 'too-broad', 'too-broad'])
  })
})
