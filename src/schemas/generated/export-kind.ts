// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './export-kind.cjs'

export function validateExportKindFile(value: unknown): Validated<ExportKindFile> {
  return validated(conforms, value)
}

/**
 * A header as it is written; case, accents, blanks and punctuation do not matter.
 */
export type Header = string
/**
 * The spellings of one header, in every language.
 *
 * @minItems 1
 */
export type Headers = Header[]
/**
 * A column of a canonical table.
 */
export type CanonicalColumn =
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
/**
 * At least one text.
 *
 * @minItems 1
 */
export type Texts = string[]
/**
 * At least one text.
 *
 * @minItems 1
 */
export type Texts1 = string[]

/**
 * One kind of export: by which headers it is recognised, what its columns become, and what a record of it proves.
 */
export interface ExportKindFile {
  /**
   * The path from the file to this schema, so that an editor helps while a kind is written.
   */
  $schema: string
  /**
   * The name people give on the command line; also the name of the file.
   */
  id: string
  /**
   * What the export is called.
   */
  title: {
    /**
     * In English.
     */
    en: string
    /**
     * In French.
     */
    fr: string
  }
  /**
   * Where the header is documented.
   */
  source: string
  /**
   * What its columns do not prove, and other surprises.
   */
  note?: string
  /**
   * Whether the format is ours: only then are none, missing, unreadable and [] words, and does a backslash escape a text that looks like one.
   */
  template: boolean
  /**
   * The headers, in any spelling of their column, that a file must have to be of this kind. Of several in one entry, one is enough.
   *
   * @minItems 1
   */
  signature: (Header | Headers)[]
  /**
   * Headers, in any spelling, that show a file to be of another kind although the signature is there.
   *
   * @minItems 1
   */
  without?: Header[]
  /**
   * The columns that rules can use, and those by which a file is recognised.
   *
   * @minItems 1
   */
  columns: Column[]
  /**
   * Headers that are known to be of no use to rules.
   */
  ignored: Header[]
  /**
   * What every record says without a cell for it. After an equals sign: the reseller's own value, or that of the provider who made the export, if it is known.
   */
  constants: {
    [k: string]: string
  }
  /**
   * The lists of a reseller that its records of this kind state in full, where the file has a column for their elements.
   */
  lists: {
    [k: string]: 'listed'
  }
  /**
   * What a whole export of this kind leaves nothing out of: all customers, or all resellers, of the provider who made it.
   */
  complete: ('provider-customers' | 'provider-resellers')[]
}
/**
 * A column of the file and what it becomes.
 */
export interface Column {
  headers: Headers
  /**
   * The columns of the canonical tables that its cells feed.
   */
  to: CanonicalColumn[]
  /**
   * Whether a cell feeds only the columns of the MPN ID if it is all digits, and only the others if it is not.
   */
  byShape?: true
  /**
   * Cells that mean something else here: what is to be read, and the texts that stand for it. Blanks around a text and its case do not matter, everything else does: -1 is not 1. =provider.mpnId stands for the MPN ID of the provider who made the export, as the record or the mapping gives it.
   */
  values?: {
    [k: string]: Texts
  }
  only?: Texts1
}
