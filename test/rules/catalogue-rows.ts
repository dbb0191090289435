import type { Gate } from '../../src/domain/gate.ts'
import type { Severity } from '../../src/domain/verdict.ts'

/** Every row of the catalogue of constraints by its gate and severity, copied by hand: none may disappear. */
export const CATALOGUE: readonly { readonly gate: Gate; readonly severity: Severity; readonly ids: string }[] = [
  {
    gate: 'prerequisites',
    severity: 'blocking',
    ids: `global-admin-credentials-present
      work-account-exists
      work-account-not-personal
      one-csp-tenant-per-new-csp-account
      mpn-membership-active
      legal-profile-complete
      authorised-to-act-for-company`,
  },
  {
    gate: 'prerequisites',
    severity: 'warning',
    ids: `pmc-credentials-available
      existing-microsoft-profile`,
  },
  {
    gate: 'prerequisites',
    severity: 'advisory',
    ids: `work-account-hq-domain-preferred
      already-enrolled-exemption`,
  },
  {
    gate: 'enrolment',
    severity: 'blocking',
    ids: `new-to-csp-indirect-only
      partner-center-account-required
      contact-email-not-webmail
      contact-email-syntax
      registration-id-partner-countries
      us-gov-cloud-no-indirect-model
      china-21vianet-separate
      region-code-known`,
  },
  {
    gate: 'enrolment',
    severity: 'warning',
    ids: `contact-email-other-free-provider
      contact-email-no-role-words
      contact-name-and-phone-format
      address-validated-countries
      registration-id-not-personal`,
  },
  {
    gate: 'enrolment',
    severity: 'advisory',
    ids: `duns-or-manual`,
  },
  {
    gate: 'verification',
    severity: 'blocking',
    ids: `contact-email-verified
      contact-email-company-owned
      contact-is-employee
      verification-complete-before-mpa
      business-verification-matches-registry
      verification-rejected-fix`,
  },
  {
    gate: 'verification',
    severity: 'warning',
    ids: `contact-email-not-onmicrosoft
      contact-email-monitored
      sole-proprietor-legal-name
      verification-clock-5bd`,
  },
  {
    gate: 'verification',
    severity: 'advisory',
    ids: `email-verification-resend-1bd`,
  },
  {
    gate: 'mpn-link',
    severity: 'blocking',
    ids: `mpn-link-required-before-mpa-and-transact
      mpn-csp-same-country
      mpn-in-partner-center
      mpn-type-location
      mpn-location-in-country-exists
      mpn-tenant-one-to-one
      mpn-id-numeric
      mpn-id-exists
      location-admin-role
      tenant-not-shared-between-accounts
      active-mpn-for-each-selling-location`,
  },
  {
    gate: 'mpn-link',
    severity: 'warning',
    ids: `mpn-account-single
      mpn-enrol-not-with-csp-credentials`,
  },
  {
    gate: 'mpn-link',
    severity: 'advisory',
    ids: `mpn-credentials-used-for-lookup`,
  },
  {
    gate: 'mpa',
    severity: 'blocking',
    ids: `mpa-signed-before-transacting
      mpa-requires-mpn-link
      mpa-signer-global-admin
      mpa-after-verification
      mpa-per-csp-region
      mpa-per-csp-tenant
      mpa-2026-12-update
      tenant-id-guid
      audit-row-has-identifier
      tenant-known-in-partner-center`,
  },
  {
    gate: 'mpa',
    severity: 'advisory',
    ids: `mpa-no-annual-renewal
      mpa-language-english-only
      mpa-confirmed-in-program-info
      mpa-direct-bill-covers-region
      provider-must-inform-reseller`,
  },
  {
    gate: 'admin-setup',
    severity: 'blocking',
    ids: `admin-agent-required
      user-listed-in-tenant
      support-profile-complete
      partner-tenant-mfa-all-users
      secure-app-model
      app-user-api-mfa`,
  },
  {
    gate: 'admin-setup',
    severity: 'warning',
    ids: `admin-agent-for-adding-users`,
  },
  {
    gate: 'provider-connection',
    severity: 'blocking',
    ids: `provider-relationship-before-working
      provider-authorise-checkbox
      provider-reseller-same-region
      provider-relationship-requires-enrolment
      reseller-not-customer-of-same-provider
      reseller-needs-provider`,
  },
  {
    gate: 'provider-connection',
    severity: 'warning',
    ids: `provider-relationship-mutual
      provider-admin-access-granted-by-partnership`,
  },
  {
    gate: 'provider-connection',
    severity: 'advisory',
    ids: `provider-invite-initiated-by-provider
      provider-admin-access-removable
      provider-order-authority
      provider-review-own-listing`,
  },
  {
    gate: 'customer-invitation',
    severity: 'blocking',
    ids: `customer-account-exists
      reseller-customer-relationship
      customer-acceptor-global-admin
      customer-same-region
      customer-tenant-country-decides
      indirect-reseller-cannot-create-customer-tenant
      germany-cloud-closed`,
  },
  {
    gate: 'customer-invitation',
    severity: 'warning',
    ids: `customer-email-for-invite
      customer-link-intact
      customer-legal-name-exact
      gdap-not-dap`,
  },
  {
    gate: 'customer-invitation',
    severity: 'advisory',
    ids: `joint-invite-both-relations`,
  },
  {
    gate: 'ordering',
    severity: 'blocking',
    ids: `partner-cannot-sell-to-self
      csp-tenant-cannot-be-customer
      provider-customer-relationship-before-order
      customer-mca-accepted-before-order
      mca-attestation-by-provider-only
      mca-date-not-future
      mca-signer-fields
      customer-registration-id-required-countries
      customer-registration-id-format
      customer-phone-required-countries
      customer-business-segment-gcc
      sell-only-in-own-region
      one-csp-account-per-region
      por-must-be-indirect-reseller
      mpa-before-por-assignment
      por-validation-at-order
      reseller-program-status-active
      direct-bill-restricted-no-new-orders`,
  },
  {
    gate: 'ordering',
    severity: 'warning',
    ids: `mca-country-specific`,
  },
  {
    gate: 'upkeep',
    severity: 'blocking',
    ids: `legal-country-immutable
      legal-name-change-role
      security-contact-set
      mfa-admin-users-csp-tenant
      account-not-suspended
      indirect-reseller-ttm-revenue
      reauthorisation-annual
      deauthorised-wait-one-year
      direct-bill-minimums`,
  },
  {
    gate: 'upkeep',
    severity: 'warning',
    ids: `removal-keeps-privileges
      suspension-revokes-gdap
      direct-bill-support-plan-after-credit-check
      direct-to-indirect-irreversible`,
  },
  {
    gate: 'upkeep',
    severity: 'advisory',
    ids: `business-profile-needs-account
      price-list-not-for-ir
      location-change-is-permanent
      billing-currency-follows-legal-country`,
  },
]
