import type { Defect } from './defects.ts'

const ELSEWHERE = '0f0e1d2c-3b4a-4596-8788-96a5b4c3d2e1'
const FABRIKAM_EUROPE = '90e2097a-8452-438f-a6ac-5b45021c8244'
const INVITATION = 'https://admin.microsoft.com/Adminportal/Home?invType=IndirectResellerRelationship'

/** An attestation that is being prepared, and in order. */
const ATTESTATION = {
  acceptedOn: null,
  method: 'attestation',
  attestedBy: 'indirect-provider',
  attestedThrough: 'portal',
  signer: { firstName: 'Robin', lastName: 'Counts', email: 'robin@customer.example' },
}

/** At least one for every rule about customers. Those of fixed tenants stand in one account only: weight 0. */
export const CUSTOMER_DEFECTS: readonly Defect[] = [
  // customer-invitation
  { rule: 'customer-account-exists', weight: 1, put: { 'customers.3.tenantId': null } },
  { rule: 'reseller-customer-relationship', weight: 2, put: { 'customers.2.resellerRelationship.state': 'ended' } },
  { rule: 'joint-invite-both-relations', weight: 2, put: { 'customers.3.resellerRelationship': null } },
  {
    rule: 'customer-link-intact',
    weight: 1,
    put: {
      'customers.0.resellerRelationship': {
        state: 'invited',
        invitationLink: `${INVITATION}&partnerId=${ELSEWHERE}#/BillingAccounts/partner-invitation`,
        acceptorRole: 'global-admin',
      },
    },
  },
  {
    rule: 'customer-acceptor-global-admin',
    weight: 1,
    put: { 'customers.1.resellerRelationship': { state: 'invited', acceptorRole: 'billing-admin' } },
  },
  {
    rule: 'indirect-reseller-cannot-create-customer-tenant',
    weight: 1,
    put: {
      'customers.0.resellerRelationship': null,
      'customers.0.tenantCreatedBy': 'indirect-provider',
      'customers.0.associatedPartnerId': null,
    },
  },
  {
    rule: 'germany-cloud-closed',
    weight: 1,
    put: { 'customers.2.resellerRelationship': { state: 'invited' }, 'customers.2.cloud': 'Microsoft Cloud Germany' },
  },

  // ordering
  {
    rule: 'partner-cannot-sell-to-self',
    weight: 0,
    put: {
      'reseller.tenantId': ELSEWHERE,
      'mpnIds.0.associatedTenantId': ELSEWHERE,
      'agreements.0.tenantId': ELSEWHERE,
      'customers.0.tenantId': ELSEWHERE,
    },
  },
  {
    rule: 'csp-tenant-cannot-be-customer',
    weight: 0,
    put: { 'providers.0.tenantId': FABRIKAM_EUROPE, 'customers.0.tenantId': FABRIKAM_EUROPE },
  },
  {
    rule: 'customer-mca-accepted-before-order',
    weight: 3,
    put: { 'customers.0.customerAgreement.acceptedOn': null, 'customers.2.customerAgreement.acceptedOn': null },
  },
  { rule: 'mca-date-not-future', weight: 1, put: { 'customers.1.customerAgreement.acceptedOn': '2021-03-31' } },
  {
    rule: 'mca-attestation-by-provider-only',
    weight: 1,
    put: { 'customers.0.customerAgreement': { ...ATTESTATION, attestedBy: 'indirect-reseller' } },
  },
  {
    rule: 'mca-signer-fields',
    weight: 1,
    put: { 'customers.1.customerAgreement': { ...ATTESTATION, signer: { firstName: 'Robin', lastName: null } } },
  },
  {
    rule: 'mca-country-specific',
    weight: 1,
    put: { 'customers.2.customerAgreement': { ...ATTESTATION, country: 'US' } },
  },
  {
    rule: 'customer-registration-id-required-countries',
    weight: 1,
    put: { 'customers.0.country': 'HU', 'customers.0.phone': '+3615550100', 'customers.0.registrationId': null },
  },
  {
    rule: 'customer-registration-id-format',
    weight: 1,
    put: {
      'customers.1.country': 'Hungary',
      'customers.1.phone': '+3615550101',
      'customers.1.registrationId': '12345678-1-42',
    },
  },
  {
    rule: 'customer-phone-required-countries',
    weight: 1,
    put: { 'customers.2.country': 'HU', 'customers.2.phone': null, 'customers.2.registrationId': '12345678142' },
  },
]
