import type { Defect } from './defects.ts'

/** What is wrong with MPN IDs, agreements and partnerships beyond the founding page. */
export const PARTNER_DEFECTS: readonly Defect[] = [
  // mpn-link
  { rule: 'mpn-id-numeric', weight: 2, put: { 'mpnIds.0.id': '4.39E+06' } },
  {
    rule: 'mpn-id-exists',
    weight: 2,
    put: { 'mpnIds.0.found': false, 'mpnIds.0.associatedTenantId': null, 'mpnIds.0.associatedOn': null },
  },
  {
    rule: 'mpn-account-single',
    weight: 1,
    put: {
      'mpnIds.1': { id: '2611840', type: 'global', associatedTenantId: null },
      'mpnIds.2': { id: '3078215', type: 'global', associatedTenantId: null },
    },
  },
  { rule: 'active-mpn-for-each-selling-location', weight: 1, put: { 'mpnIds.0.programStatus': 'rejected' } },

  // mpa
  {
    rule: 'mpa-per-csp-region',
    weight: 1,
    put: { 'agreements.1': { type: 'mpa', region: 'canada', signed: false, signedOn: null } },
  },
  {
    rule: 'mpa-per-csp-tenant',
    weight: 1,
    put: {
      'agreements.1': {
        type: 'mpa',
        tenantId: '8f0b6a52-9c1d-4e37-a5d8-71c24e9b3f60',
        signed: false,
        signedOn: null,
      },
    },
  },
  { rule: 'mpa-confirmed-in-program-info', weight: 2, put: { 'agreements.0.signed': false } },
  {
    rule: 'provider-must-inform-reseller',
    weight: 2,
    put: {
      'agreements.0.signedOn': null,
      'agreements.0.signedByRole': null,
      'providers.0.informedOfMpaOn': null,
    },
  },
  { rule: 'tenant-id-guid', weight: 1, put: { 'reseller.tenantId': 'contoso.onmicrosoft.com' } },
  {
    rule: 'audit-row-has-identifier',
    weight: 0,
    put: { 'reseller.tenantId': null, 'mpnIds.0.id': null, 'mpnIds.0.associatedTenantId': null },
  },
  { rule: 'tenant-known-in-partner-center', weight: 1, put: { 'primaryContact.partnerCenterAccount': false } },

  // provider-connection; a tenant that is written here may stand in one account only, hence the weight
  { rule: 'provider-invite-initiated-by-provider', weight: 2, put: { 'providers.0.invitedOn': null } },
  {
    rule: 'provider-relationship-requires-enrolment',
    weight: 2,
    put: { 'reseller.enrolledInCsp': false, 'providers.0.authorizedOn': '2020-03-02' },
  },
  {
    rule: 'reseller-not-customer-of-same-provider',
    weight: 0,
    put: {
      'reseller.tenantId': '3b9d1c70-5e28-4f6a-8d14-c05a92e7b6f1',
      'mpnIds.0.associatedTenantId': '3b9d1c70-5e28-4f6a-8d14-c05a92e7b6f1',
      'agreements.0.tenantId': '3b9d1c70-5e28-4f6a-8d14-c05a92e7b6f1',
      'customers.0.tenantId': '3b9d1c70-5e28-4f6a-8d14-c05a92e7b6f1',
    },
  },

  // upkeep
  {
    rule: 'removal-keeps-privileges',
    weight: 2,
    put: {
      'providers.1': {
        tenantId: 'e61f8a3d-72b5-4d09-9c46-18b3f5a0d27c',
        name: 'Proseware Distribution',
        country: 'NL',
        authorizedOn: '2019-06-03',
        authorizationBoxChecked: true,
        state: 'ended',
        adminAccess: 'granted',
      },
    },
  },
  {
    rule: 'billing-currency-follows-legal-country',
    weight: 1,
    put: {
      'reseller.partnerType': 'direct-bill',
      'reseller.newToCsp': false,
      'reseller.enrolledInCsp': true,
      'reseller.billingCurrency': 'JPY',
    },
  },
]
