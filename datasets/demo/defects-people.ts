import type { Defect } from './defects.ts'

const OTHER_TENANT = '0d9a4e57-61c2-4f0b-9c38-75be1f20a6d4'

/** What is wrong with the people, their sign-in, the verification of the company, and its administrators. */
export const PEOPLE_DEFECTS: readonly Defect[] = [
  // prerequisites
  {
    rule: 'work-account-not-personal',
    weight: 2,
    put: { 'enrolment.signInUser.userPrincipalName': 'megan.bowen@hotmail.com' },
  },
  {
    rule: 'work-account-hq-domain-preferred',
    weight: 1,
    put: {
      'reseller.companyDomains': ['adatum.example', 'adatum-branch.example'],
      'reseller.headquartersDomains': ['adatum.example'],
      'enrolment.signInUser.userPrincipalName': 'admin@adatum-branch.example',
      'primaryContact.email': 'contact@adatum.example',
    },
  },
  {
    rule: 'one-csp-tenant-per-new-csp-account',
    // For one account only: two of one tenant would be one.
    weight: 0,
    put: {
      'reseller.tenantId': OTHER_TENANT,
      'reseller.newToCsp': false,
      'reseller.enrolledInCsp': true,
      'enrolment.otherCspTenants': [OTHER_TENANT],
      'mpnIds.0.associatedTenantId': OTHER_TENANT,
      'agreements.0.tenantId': OTHER_TENANT,
    },
  },

  // enrolment
  {
    rule: 'address-validated-countries',
    weight: 1,
    put: { 'reseller.address.country': 'HU', 'reseller.address.validated': false },
  },

  // verification
  {
    rule: 'contact-email-not-onmicrosoft',
    weight: 2,
    put: {
      'primaryContact.email': 'admin@adatum.onmicrosoft.com',
      'primaryContact.mailbox': false,
      'primaryContact.emailVerifiedOn': null,
    },
  },
  {
    rule: 'business-verification-matches-registry',
    weight: 2,
    put: {
      'reseller.verification.business': 'pending',
      'reseller.verification.completedOn': null,
      'reseller.registered.legalName': 'Adatum International Trading and Consulting',
    },
  },
  {
    rule: 'sole-proprietor-legal-name',
    weight: 1,
    put: {
      'reseller.verification.business': 'pending',
      'reseller.verification.completedOn': null,
      'reseller.soleProprietor': true,
      'reseller.companyName': 'Bowen Bicycle Works',
    },
  },
  {
    rule: 'email-verification-resend-1bd',
    weight: 2,
    put: { 'primaryContact.verificationSentOn': '2021-03-10', 'primaryContact.emailVerifiedOn': null },
  },
  {
    rule: 'verification-rejected-fix',
    weight: 1,
    put: { 'reseller.verification.emailOwnership': 'failed', 'reseller.status': 'rejected' },
  },

  // mpn-link
  {
    rule: 'mpn-enrol-not-with-csp-credentials',
    weight: 1,
    put: {
      'mpnIds.0.associatedTenantId': null,
      'mpnIds.0.associatedOn': null,
      'mpnIds.0.signInName': 'admin@adatum.example',
      'enrolment.signInUser.userPrincipalName': 'Admin@adatum.example',
    },
  },
  {
    rule: 'location-admin-role',
    weight: 1,
    put: { 'mpnIds.0.type': 'global', 'users.0.roles': ['admin-agent'], 'reseller.globalAdmins': 0 },
  },

  // admin-setup
  {
    rule: 'partner-tenant-mfa-all-users',
    weight: 3,
    put: { 'users.1.mfa': false, 'reseller.usersWithoutMfa': 1 },
  },
  {
    rule: 'secure-app-model',
    weight: 1,
    put: {
      'reseller.partnerType': 'direct-bill',
      'reseller.newToCsp': false,
      'reseller.enrolledInCsp': true,
      'integration.partnerCenterApi': true,
      'integration.secureApplicationModel': false,
    },
  },

  // upkeep
  { rule: 'legal-country-immutable', weight: 1, put: { 'reseller.address.country': 'GB' } },
]
