import type { Defect } from './defects.ts'

/**
 * What only several records show: two resellers that have one location MPN ID for their own (the defect is there twice,
 * once for each), a provider in a region without an account, and sources that disagree: the distributor's list with
 * Partner Center's about the country of an account, the number of admin agents with the list of users.
 */
export const CROSS_DEFECTS: readonly Defect[] = [
  { rule: 'mpn-tenant-one-to-one', weight: 0, put: { 'mpnIds.0.id': '4389013' } },
  { rule: 'mpn-tenant-one-to-one', weight: 0, put: { 'mpnIds.0.id': '4389013' } },
  {
    rule: 'one-csp-account-per-region',
    weight: 1,
    put: {
      'providers.1': {
        tenantId: '8e0f4a62-91c7-4d3b-a5e8-3b6d20c9f714',
        name: 'Northwind Wholesale Ltda',
        country: 'BR',
        mpnId: '4389989',
        authorizedOn: '2021-02-22',
        authorizationBoxChecked: true,
        state: 'active',
        adminAccess: 'granted',
        listedByProvider: true,
      },
    },
  },
  { rule: 'mpn-csp-same-country', weight: 1, put: { 'reseller.address.country': 'LU' } },
  { rule: 'admin-agent-required', weight: 1, put: { 'reseller.adminAgents': 0 } },
]
