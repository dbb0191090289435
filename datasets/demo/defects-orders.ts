import type { Defect } from './defects.ts'

/** At least one for every rule about markets, clouds, the account's standing, and what is ordered for it. */
export const ORDER_DEFECTS: readonly Defect[] = [
  // enrolment
  { rule: 'region-code-known', weight: 1, put: { 'reseller.cspCountry': 'SD' } },
  {
    rule: 'us-gov-cloud-no-indirect-model',
    weight: 1,
    put: { 'reseller.cspCountry': 'US', 'mpnIds.0.country': 'US', 'reseller.cloud': 'us-government' },
  },
  {
    rule: 'china-21vianet-separate',
    weight: 1,
    put: { 'reseller.cspCountry': 'CN', 'reseller.cloud': '21Vianet', 'reseller.enrolledWithVianet': false },
  },

  // ordering
  { rule: 'sell-only-in-own-region', weight: 2, put: { 'customers.0.country': 'PR', 'customers.1.country': 'RE' } },
  {
    rule: 'por-must-be-indirect-reseller',
    weight: 2,
    put: {
      'providers.0.mpnId': '5357564',
      'orders.0.partnerOnRecord': '5357564',
      'orders.1.partnerOnRecord': '5357564',
    },
  },
  { rule: 'reseller-program-status-active', weight: 2, put: { 'reseller.status': 'qualified' } },
  {
    rule: 'direct-bill-restricted-no-new-orders',
    weight: 1,
    put: { 'reseller.status': 'restricted', 'reseller.restrictedOn': '2020-10-12' },
  },

  // upkeep
  { rule: 'account-not-suspended', weight: 2, put: { 'reseller.suspended': true } },
  {
    rule: 'direct-bill-minimums',
    weight: 1,
    put: {
      'reseller.partnerType': 'direct-bill',
      'reseller.newToCsp': false,
      'reseller.enrolledInCsp': true,
      'reseller.transactingSince': '2020-09-01',
      'reseller.ttmRevenueUsd': 61_000,
      'reseller.supportPlanBoughtOn': null,
    },
  },
  {
    rule: 'direct-bill-support-plan-after-credit-check',
    weight: 1,
    put: {
      'reseller.partnerType': 'direct-bill',
      'reseller.newToCsp': false,
      'reseller.enrolledInCsp': true,
      'reseller.supportPlanBoughtOn': '2021-02-08',
      'reseller.creditCheckPassedOn': '2021-02-19',
    },
  },
  {
    rule: 'business-profile-needs-account',
    weight: 1,
    put: { 'primaryContact.partnerCenterAccount': false, 'reseller.businessProfile': true },
  },
]
