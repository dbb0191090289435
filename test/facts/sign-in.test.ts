import { describe, expect, test } from 'vitest'
import { asked } from './asked.ts'

const TENANT = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'
const OTHER = '77b1de0a-3f0c-4f0e-8a53-5e7b0a1c2d3e'

describe('several domains', () => {
  test.each([
    ['two', ['contoso.fr', 'contoso.com'], true],
    ['the same twice', ['contoso.fr', 'CONTOSO.FR'], false],
    ['one and the initial one of the tenant', ['contoso.fr', 'contoso.onmicrosoft.com'], false],
    ['none', [], false],
    ['one and something unreadable', ['contoso.fr', '?'], 'unknown: unreadable'],
    ['two and something unreadable', ['contoso.fr', 'contoso.com', '?'], true],
  ])('%s', (_, companyDomains, several) => {
    expect(asked('reseller.severalDomains', { reseller: { companyDomains } })).toBe(several)
  })
})

describe('the tenant of a further account', () => {
  test.each([
    ['is reused, in whatever spelling', [OTHER, `{${TENANT.toUpperCase()}}`], true],
    ['is new', [OTHER], false],
    ['is new where there is no other account', [], false],
    ['may be one that cannot be read', [OTHER, 'the old one'], 'unknown: unreadable'],
  ])('%s', (_, otherCspTenants, reused) => {
    const state = { reseller: { tenantId: TENANT }, enrolment: { otherCspTenants } }
    expect(asked('enrolment.tenantReused', state)).toBe(reused)
  })
})

describe('a sign-in name', () => {
  test.each([
    ['megan@hotmail.com', 'block'],
    ['megan@contoso.onmicrosoft.com', 'none'],
    ['megan', 'unknown: unreadable'],
  ])('%s is of the tier %s', (userPrincipalName, tier) => {
    expect(asked('signIn.tier', { enrolment: { signInUser: { userPrincipalName } } })).toBe(tier)
  })

  test('is the same in CSP and in MPN whatever its case', () => {
    const state = {
      enrolment: { signInUser: { userPrincipalName: 'Admin@Contoso.fr' } },
      mpnIds: [{ signInName: 'admin@contoso.FR' }],
    }
    expect(asked('mpn.openedWithCspSignIn', state)).toBe(true)
  })
})
