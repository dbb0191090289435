import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { intervalOf, rulesInForce } from '../../src/rules/in-force.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { contoso } from '../arbitraries/contoso.ts'
import type { Json } from '../arbitraries/json.ts'
import { CIRCUMSTANCES, SHIPPED_RULES } from '../arbitraries/judge.ts'
import { verdictsOn } from '../laws/verdicts-on.ts'

const rules = SHIPPED_RULES.map((rule) => ({ rule, id: rule.id, ...intervalOf(rule, CIRCUMSTANCES.choices) }))

test.each(rules)('$id is not in force the day before $from, and is on it and after', ({ rule, from }) => {
  expect(around(from).map((day) => rulesInForce([rule], day).rules.length)).toEqual([0, 1, 1])
})

test.each(rules.filter(({ until }) => until !== undefined))(
  '$id is in force the day before $until and on it, and is not after',
  ({ rule, until = '' }) => {
    expect(around(until).map((day) => rulesInForce([rule], day).rules.length)).toEqual([1, 1, 0])
  },
)

/** A rule of one subject of the example account, and its verdicts the day before the day, on it, and the day after. */
interface Turn {
  readonly day: string
  readonly of: string
  readonly edits: Readonly<Record<string, Json>>
  readonly verdicts: readonly [Said, Said, Said]
}

type Said = 'pass' | 'fail' | 'unknown' | 'not-applicable' | 'not in force'

const TURNS: readonly Turn[] = [
  {
    day: '2021-01-27',
    of: 'reseller[0] verification-clock-5bd',
    edits: { 'reseller.verification.submittedOn': '2021-01-11', 'reseller.verification.business': 'pending' },
    verdicts: ['not in force', 'fail', 'fail'],
  },
  {
    day: '2021-08-05',
    of: 'reseller[0] region-code-known',
    edits: { 'reseller.cspCountry': 'China' },
    verdicts: ['fail', 'pass', 'pass'],
  },
  {
    day: '2021-08-05',
    of: 'customer[0] customer-same-region',
    edits: { 'reseller.cspCountry': 'CN', 'customers.0.country': 'CN' },
    verdicts: ['fail', 'pass', 'pass'],
  },
  {
    day: '2022-05-01',
    of: 'mpn-id[0] pmc-credentials-available',
    edits: { 'mpnIds.0.platform': 'pmc', 'enrolment.pmcCredentials': false },
    verdicts: ['fail', 'not in force', 'not in force'],
  },
  {
    day: '2024-04-01',
    of: 'reseller[0] indirect-reseller-ttm-revenue',
    edits: { 'reseller.authorisedOn': '2022-04-10', 'reseller.ttmRevenueUsd': 999 },
    verdicts: ['not in force', 'fail', 'fail'],
  },
  {
    day: '2025-09-01',
    of: 'order[0] por-validation-at-order',
    edits: { 'orders.0.kind': 'new', 'orders.0.placedOn': '2025-09-01', 'reseller.suspended': true },
    verdicts: ['not in force', 'fail', 'fail'],
  },
  {
    day: '2025-10-01',
    of: 'reseller[0] direct-bill-minimums',
    edits: {
      'reseller.partnerType': 'direct-bill',
      'reseller.transactingSince': '2021-03-15',
      'reseller.supportPlanBoughtOn': '2021-03-15',
      'reseller.ttmRevenueUsd': 999_999,
    },
    verdicts: ['pass', 'fail', 'fail'],
  },
  {
    day: '2025-10-01',
    of: 'reseller[0] reauthorisation-annual',
    edits: { 'reseller.authorisedOn': '2022-10-10', 'reseller.ttmRevenueUsd': 1000, securityContact: null },
    verdicts: ['not in force', 'fail', 'fail'],
  },
  {
    day: '2025-10-01',
    of: 'contact[0] security-contact-set',
    edits: { securityContact: null },
    verdicts: ['not in force', 'fail', 'fail'],
  },
]

describe('a verdict turns on a day that a document names', () => {
  test.each(TURNS)('$of on $day: $verdicts', ({ day, of, edits, verdicts }) => {
    expect(around(day).map((one) => said(one, of, edits))).toEqual(verdicts)
  })

  test('none on 2021-10-01, which only lies between two revisions', () => {
    const [before, ...later] = around('2021-10-01').map((day) => [...verdictsOn(day, rowsOfState(contoso({})))])
    expect(later).toEqual([before, before])
  })
})

/** An order, what it is, and the verdicts of 2026 had it been placed the day before the day, on it, or the day after. */
const ORDERS = [
  { kind: 'new', day: '2025-09-01', verdicts: ['not-applicable', 'fail', 'fail'] },
  { kind: 'change', day: '2025-12-01', verdicts: ['not-applicable', 'fail', 'fail'] },
  { kind: 'change', day: '2025-09-01', verdicts: ['not-applicable', 'not-applicable', 'not-applicable'] },
  { kind: 'renewal', day: '2025-09-01', verdicts: ['not-applicable', 'not-applicable', 'not-applicable'] },
  { kind: 'renewal', day: '2025-12-01', verdicts: ['not-applicable', 'not-applicable', 'not-applicable'] },
]

describe('the checks of the partner on record look at the day of the order', () => {
  test.each(ORDERS)('$kind around $day: $verdicts', ({ kind, day, verdicts }) => {
    const edits = { 'reseller.suspended': true, 'orders.0.kind': kind }
    expect(
      around(day).map((placedOn) =>
        said('2026-01-15', 'order[0] por-validation-at-order', { ...edits, 'orders.0.placedOn': placedOn }),
      ),
    ).toEqual(verdicts)
  })
})

/** The anniversary of an account, and the verdicts of a low revenue the day before the day, on it, and the day after. */
const ANNIVERSARIES = [
  { authorisedOn: '2023-04-20', day: '2024-04-20', verdicts: ['not-applicable', 'fail', 'fail'] },
  { authorisedOn: '2023-04-20', day: '2024-05-01', verdicts: ['fail', 'not-applicable', 'not-applicable'] },
  { authorisedOn: '2023-04-20', day: '2025-04-01', verdicts: ['not-applicable', 'fail', 'fail'] },
  { authorisedOn: '2024-02-29', day: '2025-02-28', verdicts: ['not-applicable', 'fail', 'not-applicable'] },
]

describe('the revenue is reviewed in the month of the anniversary, after the first twelve months', () => {
  test.each(ANNIVERSARIES)('authorised on $authorisedOn, around $day: $verdicts', ({ authorisedOn, day, verdicts }) => {
    const edits = { 'reseller.authorisedOn': authorisedOn, 'reseller.ttmRevenueUsd': 999 }
    expect(around(day).map((one) => said(one, 'reseller[0] indirect-reseller-ttm-revenue', edits))).toEqual(verdicts)
  })
})

function around(day: string): readonly string[] {
  return [addDays(day, -1), day, addDays(day, 1)]
}

function said(day: string, of: string, edits: Readonly<Record<string, Json>>): Said {
  return verdictsOn(day, rowsOfState(contoso(edits))).get(of) ?? 'not in force'
}
