import { describe, expect, test } from 'vitest'
import type { CheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { judge, judgeOtherwise } from '../arbitraries/judge.ts'

const OWN = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'
const OTHER = '8f0b6a52-9c1d-4e37-a5d8-71c24e9b3f60'

/** A reseller in France whose one agreement is of a tenant and a region. */
const signedFor = (tenantId: string, region: string) => ({
  reseller: { tenantId: OWN, cspCountry: 'FR' },
  agreements: [{ type: 'mpa', tenantId, region, signed: true, signedOn: '2021-03-08' }],
})

describe('where an agreement is taken to be for a CSP region', () => {
  test('one that another tenant of the region has signed covers the account', async () => {
    expect(said(await judge(signedFor(OTHER, 'europe')))).toEqual(['pass', 'pass', 'not-applicable'])
  })

  test('one that the tenant has signed for another region does not', async () => {
    expect(said(await judge(signedFor(OWN, 'canada')))).toEqual(['fail', 'pass', 'not-applicable'])
  })
})

describe('where an agreement is taken to be for a tenant', () => {
  test('one that another tenant of the region has signed does not cover the account', async () => {
    expect(said(await judgeOtherwise(signedFor(OTHER, 'europe')))).toEqual(['fail', 'not-applicable', 'pass'])
  })

  test('one that the tenant has signed for another region does', async () => {
    expect(said(await judgeOtherwise(signedFor(OWN, 'canada')))).toEqual(['pass', 'not-applicable', 'pass'])
  })
})

function said({ verdicts }: CheckAnswer): readonly string[] {
  return ['mpa-signed-before-transacting', 'mpa-per-csp-region', 'mpa-per-csp-tenant'].map(
    (id) => verdicts.find(({ rule }) => rule === id)?.verdict ?? 'none',
  )
}
