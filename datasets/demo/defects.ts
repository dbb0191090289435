import type { Json } from './json.ts'

/** One thing that is wrong with an account: the rule that notices it first, how common it is, and what stands where. */
export interface Defect {
  readonly rule: string
  readonly weight: number
  readonly put: Readonly<Record<string, Json>>
}

/** At least one for every rule. Dates lie in the time after 2021-01-27 where the rule asks only about that. */
export const DEFECTS: readonly Defect[] = [
  // prerequisites
  { rule: 'global-admin-credentials-present', weight: 2, put: { 'enrolment.signInUser.roles': ['billing-admin'] } },
  { rule: 'mpn-membership-active', weight: 3, put: { 'mpnIds.0.programStatus': 'pending' } },
  {
    rule: 'pmc-credentials-available',
    weight: 2,
    put: { 'mpnIds.0.platform': 'pmc', 'enrolment.pmcCredentials': false },
  },
  { rule: 'legal-profile-complete', weight: 2, put: { 'reseller.legalName': null, 'reseller.enrolledInCsp': false } },
  { rule: 'authorised-to-act-for-company', weight: 1, put: { 'reseller.authorisedSignatory': false } },

  // enrolment
  {
    rule: 'new-to-csp-indirect-only',
    weight: 1,
    put: {
      'reseller.partnerType': 'direct-bill',
      'reseller.newToCsp': true,
      'reseller.enrolledInCsp': false,
      'enrolment.submittedOn': '2021-01-11',
    },
  },
  { rule: 'partner-center-account-required', weight: 1, put: { 'primaryContact.partnerCenterAccount': false } },
  { rule: 'contact-email-not-webmail', weight: 4, put: { 'primaryContact.email': 'megan.bowen@gmail.com' } },
  { rule: 'contact-email-not-webmail', weight: 2, put: { 'primaryContact.email': 'jdupont@hotmail.fr' } },
  { rule: 'contact-email-other-free-provider', weight: 2, put: { 'primaryContact.email': 'zoe.noel@orange.fr' } },
  { rule: 'contact-email-syntax', weight: 1, put: { 'primaryContact.email': 'anke.vogt(at)example' } },

  // verification
  { rule: 'contact-email-verified', weight: 2, put: { 'primaryContact.emailVerifiedOn': null } },
  { rule: 'contact-email-company-owned', weight: 2, put: { 'primaryContact.email': 'lee@consultants.example' } },
  { rule: 'contact-is-employee', weight: 1, put: { 'reseller.verification.employment': 'failed' } },
  {
    rule: 'verification-clock-5bd',
    weight: 3,
    put: {
      'reseller.verification.submittedOn': '2021-03-03',
      'reseller.verification.business': 'pending',
      'reseller.verification.completedOn': null,
    },
  },
  { rule: 'verification-complete-before-mpa', weight: 2, put: { 'reseller.verification.business': 'failed' } },

  // mpn-link
  {
    rule: 'mpn-link-required-before-mpa-and-transact',
    weight: 6,
    put: { 'mpnIds.0.associatedTenantId': null, 'mpnIds.0.associatedOn': null },
  },
  { rule: 'mpn-csp-same-country', weight: 4, put: { 'mpnIds.0.country': 'LU' } },
  { rule: 'mpn-in-partner-center', weight: 2, put: { 'mpnIds.0.platform': 'pmc' } },
  { rule: 'mpn-type-location', weight: 3, put: { 'mpnIds.0.type': 'global' } },
  {
    rule: 'mpn-location-in-country-exists',
    weight: 1,
    put: { 'mpnIds.0.type': 'global', 'mpnIds.0.country': 'United States' },
  },

  // mpa
  {
    rule: 'mpa-signed-before-transacting',
    weight: 8,
    put: { 'agreements.0.signedOn': null, 'agreements.0.signedByRole': null },
  },
  {
    rule: 'mpa-requires-mpn-link',
    weight: 2,
    put: { 'agreements.0.signedOn': '2021-03-01', 'mpnIds.0.associatedOn': '2021-03-08' },
  },
  { rule: 'mpa-signer-global-admin', weight: 2, put: { 'agreements.0.signedByRole': 'billing-admin' } },
  {
    rule: 'mpa-after-verification',
    weight: 2,
    put: { 'agreements.0.signedOn': '2021-03-01', 'reseller.verification.completedOn': '2021-03-04' },
  },

  // admin-setup
  {
    rule: 'admin-agent-required',
    weight: 3,
    put: { 'users.0.roles': ['global-admin'], 'reseller.adminAgents': 0 },
  },
  {
    rule: 'admin-agent-for-adding-users',
    weight: 3,
    put: { 'users.0.roles': ['Admin agent'], 'reseller.globalAdmins': 0 },
  },
  { rule: 'support-profile-complete', weight: 3, put: { 'customerSupport.phone': null } },

  // provider-connection
  {
    rule: 'provider-relationship-before-working',
    weight: 4,
    put: { 'providers.0.state': 'invited', 'providers.0.authorizedOn': null, 'providers.0.adminAccess': 'removed' },
  },
  { rule: 'provider-authorise-checkbox', weight: 2, put: { 'providers.0.authorizationBoxChecked': false } },
  { rule: 'provider-relationship-mutual', weight: 2, put: { 'providers.0.listedByProvider': false } },
  {
    rule: 'provider-reseller-same-region',
    weight: 2,
    put: {
      'providers.1': {
        tenantId: '5d3c9f1e-8a47-4c02-b6d9-20f4a7e81b36',
        name: 'Northwind Wholesale Pty',
        country: 'AU',
        mpnId: '4389999',
        authorizedOn: '2021-02-15',
        authorizationBoxChecked: true,
        state: 'active',
        adminAccess: 'granted',
        listedByProvider: true,
      },
    },
  },
  { rule: 'provider-admin-access-granted-by-partnership', weight: 2, put: { 'providers.0.state': 'ended' } },
  {
    rule: 'reseller-needs-provider',
    weight: 2,
    put: { 'providers.0.state': 'ended', 'providers.0.adminAccess': 'removed' },
  },

  // customer-invitation
  { rule: 'customer-same-region', weight: 3, put: { 'customers.0.country': 'MX', 'customers.2.country': 'AE' } },
  { rule: 'customer-email-for-invite', weight: 3, put: { 'customers.1.email': 'it@' } },

  // ordering
  {
    rule: 'provider-customer-relationship-before-order',
    weight: 6,
    put: {
      'customers.0.providerRelationships.0.state': 'ended',
      'customers.1.providerRelationships.0.state': 'invited',
      'customers.2.providerRelationships': [],
    },
  },
  { rule: 'mpa-before-por-assignment', weight: 3, put: { 'agreements.0.signedOn': '2021-03-12' } },
]

/** A company that has shown interest, and has no tenant yet. */
export const PROSPECT: Defect = {
  rule: 'work-account-exists',
  weight: 0,
  put: {
    'reseller.tenantId': null,
    'reseller.status': 'pending-qualification',
    'reseller.authorisedOn': null,
    'mpnIds.0.associatedTenantId': null,
    'mpnIds.0.associatedOn': null,
    'agreements.0.signedOn': null,
    'agreements.0.signedByRole': null,
  },
}

/** Cells that are blank in some accounts: nobody filled them in. */
export const OFTEN_BLANK: readonly [string, ...string[]] = [
  'reseller.address.line1',
  'reseller.companyDomains',
  'reseller.verification.employment',
  'primaryContact.email',
  'primaryContact.lastName',
  'customerSupport.phone',
  'mpnIds.0.country',
  'mpnIds.0.type',
  'agreements.0.signedByRole',
  'providers.0.country',
  'customers.0.country',
  'customers.3.email',
]
