// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './mapping.cjs'

export function validateMapping(value: unknown): Validated<Mapping> {
  return validated(conforms, value)
}

/**
 * A column of a canonical table, or the short name of one.
 */
export type Field =
  | (
      | 'reseller.tenantId'
      | 'reseller.legalName'
      | 'reseller.addressLine1'
      | 'reseller.city'
      | 'reseller.state'
      | 'reseller.postalCode'
      | 'reseller.country'
      | 'reseller.addressValidated'
      | 'reseller.registeredName'
      | 'reseller.registeredLine1'
      | 'reseller.registeredCity'
      | 'reseller.soleProprietor'
      | 'reseller.companyName'
      | 'reseller.cspCountry'
      | 'reseller.partnerType'
      | 'reseller.newToCsp'
      | 'reseller.enrolledInCsp'
      | 'reseller.registrationId'
      | 'reseller.registrationIdKind'
      | 'reseller.companyDomains'
      | 'reseller.headquartersDomains'
      | 'reseller.authorisedSignatory'
      | 'reseller.status'
      | 'reseller.suspended'
      | 'reseller.verificationSubmittedOn'
      | 'reseller.verificationEmailOwnership'
      | 'reseller.verificationEmployment'
      | 'reseller.verificationBusiness'
      | 'reseller.verificationCompletedOn'
      | 'reseller.enrolmentSubmittedOn'
      | 'reseller.signInUser'
      | 'reseller.signInRoles'
      | 'reseller.pmcCredentials'
      | 'reseller.otherCspTenants'
      | 'reseller.adminAgents'
      | 'reseller.globalAdmins'
      | 'reseller.adminsWithoutMfa'
      | 'reseller.usersWithoutMfa'
      | 'reseller.ttmRevenueUsd'
      | 'reseller.authorisedOn'
      | 'reseller.partnerCenterApi'
      | 'reseller.secureApplicationModel'
      | 'reseller.mfaClaim'
      | 'reseller.transactingSince'
      | 'reseller.deauthorisedOn'
      | 'reseller.restrictedOn'
      | 'reseller.creditCheckPassedOn'
      | 'reseller.supportPlanBoughtOn'
      | 'reseller.cloud'
      | 'reseller.enrolledWithVianet'
      | 'reseller.businessProfile'
      | 'reseller.billingCurrency'
      | 'reseller.mpnIds'
      | 'reseller.agreements'
      | 'reseller.users'
      | 'reseller.providers'
      | 'reseller.customers'
      | 'reseller.orders'
      | 'contact.firstName'
      | 'contact.lastName'
      | 'contact.email'
      | 'contact.phone'
      | 'contact.mailbox'
      | 'contact.verificationSentOn'
      | 'contact.emailVerifiedOn'
      | 'contact.partnerCenterAccount'
      | 'contact.supportEmail'
      | 'contact.supportPhone'
      | 'contact.supportWebsite'
      | 'contact.securityEmail'
      | 'mpn_id.id'
      | 'mpn_id.type'
      | 'mpn_id.country'
      | 'mpn_id.platform'
      | 'mpn_id.programStatus'
      | 'mpn_id.found'
      | 'mpn_id.associatedTenantId'
      | 'mpn_id.associatedOn'
      | 'mpn_id.signInName'
      | 'mpn_id.contactFirstName'
      | 'mpn_id.contactLastName'
      | 'mpn_id.contactPhone'
      | 'agreement.type'
      | 'agreement.tenantId'
      | 'agreement.region'
      | 'agreement.signed'
      | 'agreement.signedOn'
      | 'agreement.signedByRole'
      | 'user_role.userPrincipalName'
      | 'user_role.roles'
      | 'user_role.mfa'
      | 'provider_link.tenantId'
      | 'provider_link.name'
      | 'provider_link.country'
      | 'provider_link.mpnId'
      | 'provider_link.invitedOn'
      | 'provider_link.authorizedOn'
      | 'provider_link.authorizationBoxChecked'
      | 'provider_link.state'
      | 'provider_link.adminAccess'
      | 'provider_link.listedByProvider'
      | 'provider_link.listedByReseller'
      | 'provider_link.informedOfMpaOn'
      | 'customer.tenantId'
      | 'customer.name'
      | 'customer.country'
      | 'customer.email'
      | 'customer.phone'
      | 'customer.registrationId'
      | 'customer.cloud'
      | 'customer.tenantCreatedBy'
      | 'customer.associatedPartnerId'
      | 'customer.resellerState'
      | 'customer.resellerSince'
      | 'customer.invitationLink'
      | 'customer.acceptorRole'
      | 'customer.delegatedAccess'
      | 'customer.delegatedFrom'
      | 'customer.delegatedUntil'
      | 'customer.agreementAcceptedOn'
      | 'customer.agreementMethod'
      | 'customer.agreementCountry'
      | 'customer.attestedBy'
      | 'customer.attestedThrough'
      | 'customer.signerFirstName'
      | 'customer.signerLastName'
      | 'customer.signerEmail'
      | 'customer.providerRelationships'
      | 'customer_link.providerTenantId'
      | 'customer_link.state'
      | 'customer_link.since'
      | 'order_line.id'
      | 'order_line.lineItem'
      | 'order_line.customerTenantId'
      | 'order_line.providerTenantId'
      | 'order_line.partnerOnRecord'
      | 'order_line.placedOn'
      | 'order_line.kind'
    )
  | (
      | 'resellerTenantId'
      | 'resellerMpnId'
      | 'customerTenantId'
      | 'providerTenantId'
      | 'providerMpnId'
      | 'role'
      | 'cspRegion'
    )

/**
 * What `audit --mapping FILE` says of exports that they do not say themselves. `mapping init` writes one to edit.
 */
export interface Mapping {
  /**
   * The path to this schema, so that an editor helps.
   */
  $schema?: string
  /**
   * The indirect provider who made the exports; they do not name it.
   */
  provider?: {
    /**
     * Its tenant.
     */
    tenantId?: string
    /**
     * The country of that tenant.
     */
    country?: string
    /**
     * Its MPN ID.
     */
    mpnId?: string
  }
  /**
   * What is to be known of single files. Of several entries that fit a file each adds to those before it, and the later one wins.
   */
  files?: FileMapping[]
}
export interface FileMapping {
  /**
   * The name of the file; * stands for any text and ? for one character. Without a slash only the last part of a path counts.
   */
  file: string
  /**
   * The id of its kind, where its header does not tell.
   */
  kind?: string
  /**
   * What every record of the file says without a cell for it. A column of the file that says the same field wins.
   */
  constants?: {
    [k: string]: string
  }
  /**
   * How the name of the file is made, with the fields that it gives in braces: Subscriptions-{customerTenantId}.csv.
   */
  name?: string
  /**
   * What separates the cells, where it is not found out.
   */
  delimiter?: ',' | ';' | '\t' | '|'
  /**
   * How its bytes are read, where it is not found out.
   */
  encoding?: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  /**
   * Which sheet of a workbook is read; else the first.
   */
  sheet?: string
  /**
   * In which order its dates have month, day and year: mdy, dmy or ymd, for the file or by the headers of single columns.
   */
  dateOrder?:
    | string
    | {
        [k: string]: 'mdy' | 'dmy' | 'ymd'
      }
  /**
   * What stands before the decimals of its numbers.
   */
  decimalMark?: '.' | ','
  /**
   * By header, or by position such as #3: the field or fields that a column feeds; null where it is to be ignored. Headers that are not named keep their meaning.
   */
  columns?: {
    [k: string]: null | Field | Field[]
  }
  /**
   * By header: texts of its cells, and what each of them means. Blanks around a text and its case do not matter.
   */
  values?: {
    [k: string]: {
      [k: string]: string
    }
  }
}
