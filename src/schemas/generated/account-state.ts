// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './account-state.cjs'

export function validateAccountState(value: unknown): Validated<AccountState> {
  return validated(conforms, value)
}

/**
 * The account itself.
 */
export type Reseller = {
  /**
   * The Microsoft Entra tenant of the account.
   */
  tenantId?: string | null
  /**
   * The legal business name, as it is registered.
   */
  legalName?: string | null
  address?: Address
  registered?: Registered
  /**
   * The company is one person in business.
   */
  soleProprietor?: boolean | null
  /**
   * The name the company does business under.
   */
  companyName?: string | null
  /**
   * The country of the CSP account.
   */
  cspCountry?: string | null
  /**
   * The kind of CSP partner.
   */
  partnerType?: string | null
  /**
   * The company is new to CSP.
   */
  newToCsp?: boolean | null
  /**
   * The company was in CSP before this enrolment.
   */
  enrolledInCsp?: boolean | null
  /**
   * The registration number; null: it has none.
   */
  registrationId?: string | null
  /**
   * Whose number that is.
   */
  registrationIdKind?: string | null
  companyDomains?: Domains
  headquartersDomains?: Domains1
  /**
   * Whoever enrols may sign for the company.
   */
  authorisedSignatory?: boolean | null
  /**
   * The status as an indirect reseller.
   */
  status?: string | null
  /**
   * Microsoft has suspended the account.
   */
  suspended?: boolean | null
  verification?: Verification
  /**
   * The day Microsoft authorised the account.
   */
  authorisedOn?: string | null
  /**
   * How many users are admin agents.
   */
  adminAgents?: number | null
  /**
   * How many users are global admins.
   */
  globalAdmins?: number | null
  /**
   * How many admins sign in without MFA.
   */
  adminsWithoutMfa?: number | null
  /**
   * How many users sign in without MFA.
   */
  usersWithoutMfa?: number | null
  /**
   * CSP revenue of twelve months, in US dollars.
   */
  ttmRevenueUsd?: number | null
  /**
   * The day of its first sale as an indirect reseller.
   */
  transactingSince?: string | null
  /**
   * The day Microsoft deauthorised it; null: never.
   */
  deauthorisedOn?: string | null
  /**
   * The day Microsoft restricted it; null: never.
   */
  restrictedOn?: string | null
  /**
   * Direct bill: the day of the credit check.
   */
  creditCheckPassedOn?: string | null
  /**
   * Direct bill: the day of the support plan.
   */
  supportPlanBoughtOn?: string | null
  /**
   * The cloud that the tenant belongs to.
   */
  cloud?: string | null
  /**
   * It is enrolled with 21Vianet as well.
   */
  enrolledWithVianet?: boolean | null
  /**
   * It has published a business profile.
   */
  businessProfile?: boolean | null
  /**
   * The currency in which Microsoft bills.
   */
  billingCurrency?: string | null
} | null
/**
 * The legal address.
 */
export type Address = {
  /**
   * The street and number.
   */
  line1?: string | null
  /**
   * The town.
   */
  city?: string | null
  /**
   * The state or province, in countries that have them.
   */
  state?: string | null
  /**
   * The postal code.
   */
  postalCode?: string | null
  /**
   * The country.
   */
  country?: string | null
  /**
   * It is as Partner Center has validated it.
   */
  validated?: boolean | null
} | null
/**
 * What the company register says.
 */
export type Registered = {
  /**
   * The name in full.
   */
  legalName?: string | null
  /**
   * The street and number.
   */
  addressLine1?: string | null
  /**
   * The town.
   */
  city?: string | null
} | null
/**
 * The domains that the company owns.
 */
export type Domains = string[] | null
/**
 * Those of the headquarters.
 */
export type Domains1 = string[] | null
/**
 * Microsoft's verification of the company.
 */
export type Verification = {
  /**
   * The day it began, when its clock starts.
   */
  submittedOn?: string | null
  /**
   * Does the contact own the e-mail address?
   */
  emailOwnership?: string | null
  /**
   * Does the contact work for the company?
   */
  employment?: string | null
  /**
   * Is the company what it says it is?
   */
  business?: string | null
  /**
   * The day the last step was passed.
   */
  completedOn?: string | null
} | null
/**
 * The enrolment in CSP.
 */
export type Enrolment = {
  /**
   * The day the enrolment was submitted.
   */
  submittedOn?: string | null
  /**
   * The user who signed in to enrol.
   */
  signInUser?: {
    /**
     * The user's sign-in name.
     */
    userPrincipalName?: string | null
    roles?: Roles
  } | null
  /**
   * The sign-in to PMC is at hand.
   */
  pmcCredentials?: boolean | null
  otherCspTenants?: Guids
} | null
/**
 * The roles the user holds.
 */
export type Roles = string[] | null
/**
 * The tenants in which the company has its other CSP accounts; the empty list: none.
 */
export type Guids = string[] | null
/**
 * Whom Microsoft writes to and verifies.
 */
export type PrimaryContact = {
  /**
   * First name.
   */
  firstName?: string | null
  /**
   * Last name.
   */
  lastName?: string | null
  /**
   * One address, at a domain of the company.
   */
  email?: string | null
  /**
   * Telephone number.
   */
  phone?: string | null
  /**
   * The address has a mailbox of its own.
   */
  mailbox?: boolean | null
  /**
   * The day of the verification mail.
   */
  verificationSentOn?: string | null
  /**
   * The day the address was confirmed; null: not yet.
   */
  emailVerifiedOn?: string | null
  /**
   * There is a Partner Center account.
   */
  partnerCenterAccount?: boolean | null
} | null
/**
 * Where customers find help.
 */
export type CustomerSupport = {
  /**
   * The address for support requests.
   */
  email?: string | null
  /**
   * The number for support calls.
   */
  phone?: string | null
  /**
   * The support website.
   */
  website?: string | null
} | null
/**
 * Whom Microsoft alerts.
 */
export type SecurityContact = {
  /**
   * The address for security alerts.
   */
  email?: string | null
} | null
/**
 * Programs that call Partner Center.
 */
export type Integration = {
  /**
   * There are such programs.
   */
  partnerCenterApi?: boolean | null
  /**
   * They use the Secure Application Model.
   */
  secureApplicationModel?: boolean | null
  /**
   * Their user tokens prove a sign-in with MFA.
   */
  mfaClaim?: boolean | null
} | null
/**
 * One MPN ID.
 */
export type MpnId = {
  /**
   * The number itself, as text.
   */
  id?: string | null
  /**
   * A location of the company, or the company as a whole.
   */
  type?: string | null
  /**
   * The country of the location.
   */
  country?: string | null
  /**
   * Where the MPN ID is kept.
   */
  platform?: string | null
  /**
   * The status of the membership.
   */
  programStatus?: string | null
  /**
   * Partner Center finds the number when it is looked up.
   */
  found?: boolean | null
  /**
   * The tenant it is linked to; null: none.
   */
  associatedTenantId?: string | null
  /**
   * The day it was linked.
   */
  associatedOn?: string | null
  /**
   * The sign-in name of the MPN account.
   */
  signInName?: string | null
  /**
   * The primary contact of the location.
   */
  contact?: {
    /**
     * First name.
     */
    firstName?: string | null
    /**
     * Last name.
     */
    lastName?: string | null
    /**
     * Telephone number, as its field holds it.
     */
    phone?: string | null
  } | null
} | null
/**
 * One agreement of the account with Microsoft.
 */
export type Agreement = {
  /**
   * Which agreement it is.
   */
  type?: string | null
  /**
   * The tenant that signed.
   */
  tenantId?: string | null
  /**
   * The CSP region that it is for.
   */
  region?: string | null
  /**
   * Partner Center shows it as signed.
   */
  signed?: boolean | null
  /**
   * The day of the signature; null: not signed.
   */
  signedOn?: string | null
  /**
   * The role of whoever signed.
   */
  signedByRole?: string | null
} | null
/**
 * One user of the account's tenant.
 */
export type User = {
  /**
   * The user's sign-in name.
   */
  userPrincipalName?: string | null
  roles?: Roles1
  /**
   * The user signs in with multi-factor authentication.
   */
  mfa?: boolean | null
} | null
/**
 * Every role the user holds.
 */
export type Roles1 = string[] | null
/**
 * The partnership with one indirect provider.
 */
export type Provider = {
  /**
   * The provider's tenant.
   */
  tenantId?: string | null
  /**
   * The provider's name.
   */
  name?: string | null
  /**
   * The country of the provider's CSP account.
   */
  country?: string | null
  /**
   * The provider's MPN ID.
   */
  mpnId?: string | null
  /**
   * The day the provider sent its invitation.
   */
  invitedOn?: string | null
  /**
   * The day the reseller authorised it; null: not yet.
   */
  authorizedOn?: string | null
  /**
   * The authorisation box was ticked.
   */
  authorizationBoxChecked?: boolean | null
  /**
   * How far the partnership is.
   */
  state?: string | null
  /**
   * Its access to the reseller's tenant.
   */
  adminAccess?: string | null
  /**
   * The provider's list shows the reseller.
   */
  listedByProvider?: boolean | null
  /**
   * The reseller's list shows the provider.
   */
  listedByReseller?: boolean | null
  /**
   * The day the provider told the reseller of the Microsoft Partner Agreement; null: not yet.
   */
  informedOfMpaOn?: string | null
} | null
/**
 * One customer of the account.
 */
export type Customer = {
  /**
   * The customer's tenant.
   */
  tenantId?: string | null
  /**
   * The customer's name.
   */
  name?: string | null
  /**
   * The country of the customer's tenant.
   */
  country?: string | null
  /**
   * Where the invitation goes.
   */
  email?: string | null
  /**
   * A telephone number of the customer.
   */
  phone?: string | null
  /**
   * The registration number; null: none is at hand.
   */
  registrationId?: string | null
  /**
   * The cloud in which the tenant lies.
   */
  cloud?: string | null
  /**
   * Who created the tenant.
   */
  tenantCreatedBy?: string | null
  /**
   * The tenant of the reseller that the provider named when it created the customer's.
   */
  associatedPartnerId?: string | null
  /**
   * The customer's relationship with the reseller.
   */
  resellerRelationship?: {
    /**
     * How far the relationship is.
     */
    state?: string | null
    /**
     * The day it became active.
     */
    since?: string | null
    /**
     * The link in the invitation, as it was sent.
     */
    invitationLink?: string | null
    /**
     * The role, in the customer's tenant, of whoever is to accept the invitation.
     */
    acceptorRole?: string | null
  } | null
  /**
   * The reseller's delegated access to the customer's tenant; null: it has none.
   */
  delegatedAccess?: {
    /**
     * Which kind of access it is.
     */
    kind?: string | null
    /**
     * The day it began.
     */
    from?: string | null
    /**
     * The day it ends; null: it does not.
     */
    until?: string | null
  } | null
  /**
   * The customer's relationships with indirect providers.
   */
  providerRelationships?: CustomerLink[] | null
  /**
   * The Microsoft Customer Agreement.
   */
  customerAgreement?: {
    /**
     * The day the customer accepted it; null: not yet.
     */
    acceptedOn?: string | null
    /**
     * How the acceptance is confirmed.
     */
    method?: string | null
    /**
     * The country of the version that is accepted.
     */
    country?: string | null
    /**
     * The partner that attests the acceptance.
     */
    attestedBy?: string | null
    /**
     * Where it attests.
     */
    attestedThrough?: string | null
    /**
     * The person at the customer's who accepts.
     */
    signer?: {
      /**
       * First name.
       */
      firstName?: string | null
      /**
       * Last name.
       */
      lastName?: string | null
      /**
       * E-mail address.
       */
      email?: string | null
    } | null
  } | null
} | null
/**
 * A customer's relationship with one indirect provider.
 */
export type CustomerLink = {
  /**
   * The provider's tenant.
   */
  providerTenantId?: string | null
  /**
   * How far the relationship is.
   */
  state?: string | null
  /**
   * The day it became active.
   */
  since?: string | null
} | null
/**
 * One order line.
 */
export type Order = {
  /**
   * The order's id.
   */
  id?: string | null
  /**
   * The number of the line in the order.
   */
  lineItem?: number | string | null
  /**
   * The customer's tenant.
   */
  customerTenantId?: string | null
  /**
   * The tenant of the provider who placed it.
   */
  providerTenantId?: string | null
  /**
   * The MPN ID on the order line.
   */
  partnerOnRecord?: string | null
  /**
   * The day the order was placed.
   */
  placedOn?: string | null
  /**
   * A new order, a change, or a renewal.
   */
  kind?: string | null
} | null

/**
 * Everything known about one account on one day. Leave out what you do not know; write null for what you know is not there, and an empty list for a list that you know to be empty.
 */
export interface AccountState {
  /**
   * The path to this schema, for editors.
   */
  $schema?: string
  /**
   * The day on which this was so, and whose rules apply.
   */
  asOf?: string | null
  reseller?: Reseller
  enrolment?: Enrolment
  primaryContact?: PrimaryContact
  customerSupport?: CustomerSupport
  securityContact?: SecurityContact
  integration?: Integration
  /**
   * The MPN IDs of the company, linked to this account or not.
   */
  mpnIds?: MpnId[] | null
  /**
   * The agreements of the account with Microsoft.
   */
  agreements?: Agreement[] | null
  /**
   * The users of the account's tenant.
   */
  users?: User[] | null
  /**
   * The partnerships with indirect providers, past ones too.
   */
  providers?: Provider[] | null
  /**
   * The customers of the account.
   */
  customers?: Customer[] | null
  /**
   * The order lines that providers placed for the account's customers.
   */
  orders?: Order[] | null
}
