import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readInvitationLink } from '../../src/domain/invitation-link.ts'

const RESELLER = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'
const PROVIDER = '77b1de0a-3f0c-4f0e-8a53-5e7b0a1c2d3e'
const NOW = 'https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship'
const THEN = 'https://portal.office.com/partner/partnersignup.aspx?type=IndirectResellerRelationship'

describe('an invitation for both relationships names both tenants', () => {
  test.each([
    `${THEN}&id=${RESELLER}&msppid=4391507&indirectCSP=${PROVIDER}`,
    `${NOW}&partnerId=${RESELLER}&msppId=4391507&indirectCSPId=${PROVIDER}#/BillingAccounts/partner-invitation`,
    ` ${NOW}&partnerId={${RESELLER.toUpperCase()}}&INDIRECTCSPID=${PROVIDER} `,
  ])('%s', (link) => {
    expect(readInvitationLink(link)).toEqual({ reseller: RESELLER, provider: PROVIDER })
  })
})

test('an invitation of the reseller alone names no provider', () => {
  expect(readInvitationLink(`${NOW}&partnerId=${RESELLER}&msppId=0`)).toEqual({ reseller: RESELLER, provider: null })
})

describe('what has lost its parameters, or never was an invitation, names nobody', () => {
  test.each([
    'https://admin.microsoft.com/Adminportal/Home#/BillingAccounts/partner-invitation',
    `https://admin.microsoft.com/Adminportal/Home?invType=Administration&partnerId=${RESELLER}`,
    `${NOW}&partnerId=${RESELLER.slice(0, -1)}`,
    `invType=IndirectResellerRelationship&partnerId=${RESELLER}`,
    'see the attachment',
    '',
  ])('%s', (link) => {
    expect(readInvitationLink(link)).toEqual({ reseller: null, provider: null })
  })
})

test.prop([fc.string({ unit: 'binary' })])('any text can be read', (text) => {
  expect(Object.keys(readInvitationLink(text))).toEqual(['reseller', 'provider'])
})
