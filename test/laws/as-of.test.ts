import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays, dayNumber } from '../../src/domain/day.ts'
import type { RuleFile } from '../../src/schemas/generated/rule.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import type { Row } from '../../src/tables/row.ts'
import { accountState } from '../arbitraries/account-state.ts'
import { contoso } from '../arbitraries/contoso.ts'
import type { Json, JsonObject } from '../arbitraries/json.ts'
import { SHIPPED_RULES } from '../arbitraries/judge.ts'
import { declaredDays } from './declared-days.ts'
import { verdictsOn } from './verdicts-on.ts'

const FIRST = '2017-01-01'
const LAST = '2027-12-31'

const anyDay = fc.integer({ min: dayNumber(FIRST), max: dayNumber(LAST) }).map((day) => addDays('1970-01-01', day))
const picks = fc.array(fc.nat(), { minLength: 4, maxLength: 12 })

describe('a verdict changes between two days only at a declared date', () => {
  test.prop([account(), fc.array(anyDay, { maxLength: 6 }), picks], { numRuns: 100 })(
    'for whatever account, from 2017 to 2027',
    (state, days, picks) => {
      const root = rowsOfState(state)
      const declared = SHIPPED_RULES.flatMap((rule) => declaredDays(rule, root)).filter(isOfTheLaw)
      const edges = picks.map((pick) => declared[pick % declared.length] ?? FIRST)
      expect(undeclared(root, [...days, ...edges, ...edges.map((day) => addDays(day, -1))])).toEqual([])
    },
    900_000,
  )

  test.each([
    ['2022-05-01', 'pmc-credentials-available', { 'mpnIds.0.platform': 'pmc', 'enrolment.pmcCredentials': true }],
    ['2021-08-05', 'region-code-known', { 'reseller.cspCountry': 'CN' }],
    ['2025-10-01', 'direct-bill-minimums', { 'reseller.partnerType': 'direct-bill', 'reseller.ttmRevenueUsd': 3e5 }],
    ['2021-03-09', 'verification-clock-5bd', { 'reseller.verification.business': 'pending' }],
    ['2025-03-01', 'indirect-reseller-ttm-revenue', { 'reseller.authorisedOn': '2021-03-05' }],
  ])('and would be seen to change on %s by %s, had nobody declared it', (day, rule, edits: Record<string, Json>) => {
    const state = contoso({
      'reseller.ttmRevenueUsd': 999,
      'reseller.transactingSince': '2021-03-15',
      'reseller.supportPlanBoughtOn': '2021-03-15',
      ...edits,
    })
    const days = [addDays(day, -1), day]
    expect(undeclared(rowsOfState(state), days, () => []).map((change) => change.rule)).toContain(rule)
    expect(undeclared(rowsOfState(state), days)).toEqual([])
  })
})

/** An account whose days lie anywhere in the years of the law. */
function account(): fc.Arbitrary<JsonObject> {
  return fc
    .tuple(accountState(), fc.integer({ min: -1500, max: 2300 }))
    .map(([state, days]) => JSON.parse(JSON.stringify(state), (_, value: unknown) => moved(value, days)))
}

function moved(value: unknown, days: number): unknown {
  return typeof value === 'string' && /^20\d\d-\d\d-\d\d$/.test(value) ? addDays(value, days) : value
}

interface Change {
  readonly rule: string
  readonly said: string
}

/** The verdicts that change from one of the days to the next, with no declared date after the one and up to the other. */
function undeclared(root: Row, days: readonly string[], declared = declaredDays): readonly Change[] {
  const ordered = [...new Set(days)].sort()
  return ordered.slice(1).flatMap((day, i) => {
    const before = ordered[i] ?? day
    return changes(root, before, day).filter(
      ({ rule }) => !declared(ruleNamed(rule), root).some((date) => before < date && date <= day),
    )
  })
}

function changes(root: Row, before: string, after: string): readonly Change[] {
  const [was, is] = [verdictsOn(before, root), verdictsOn(after, root)]
  const subjects = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name))
  return subjects.map((name) => ({
    rule: name.slice(name.indexOf(' ') + 1),
    said: `${name}: ${was.get(name)} on ${before}, ${is.get(name)} on ${after}`,
  }))
}

function ruleNamed(id: string): RuleFile {
  const rule = SHIPPED_RULES.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`no rule ${id}`)
  return rule
}

function isOfTheLaw(day: string): boolean {
  return FIRST <= day && day <= LAST
}
