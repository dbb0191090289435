import { AGREEMENT } from './agreement.ts'
import type { Column } from './column.ts'
import { CONTACT } from './contact.ts'
import { CUSTOMER } from './customer.ts'
import { CUSTOMER_LINK } from './customer-link.ts'
import { MPN_ID } from './mpn-id.ts'
import { ORDER_LINE } from './order-line.ts'
import { PROVIDER_LINK } from './provider-link.ts'
import { RESELLER } from './reseller.ts'
import { USER_ROLE } from './user-role.ts'

/**
 * The columns that tell who somebody is: names of people and companies, addresses, telephone numbers, domains, and every
 * id by which Microsoft, an authority or a provider knows them. States and countries are not among them.
 */
export const PERSONAL: ReadonlySet<Column> = new Set<Column>([
  RESELLER.tenantId,
  RESELLER.legalName,
  RESELLER.addressLine1,
  RESELLER.city,
  RESELLER.postalCode,
  RESELLER.registeredName,
  RESELLER.registeredLine1,
  RESELLER.registeredCity,
  RESELLER.companyName,
  RESELLER.registrationId,
  RESELLER.companyDomains,
  RESELLER.headquartersDomains,
  RESELLER.signInUser,
  RESELLER.otherCspTenants,
  CONTACT.firstName,
  CONTACT.lastName,
  CONTACT.email,
  CONTACT.phone,
  CONTACT.supportEmail,
  CONTACT.supportPhone,
  CONTACT.supportWebsite,
  CONTACT.securityEmail,
  MPN_ID.id,
  MPN_ID.associatedTenantId,
  MPN_ID.signInName,
  MPN_ID.contactFirstName,
  MPN_ID.contactLastName,
  MPN_ID.contactPhone,
  AGREEMENT.tenantId,
  USER_ROLE.userPrincipalName,
  PROVIDER_LINK.tenantId,
  PROVIDER_LINK.name,
  PROVIDER_LINK.mpnId,
  CUSTOMER.tenantId,
  CUSTOMER.name,
  CUSTOMER.email,
  CUSTOMER.phone,
  CUSTOMER.registrationId,
  CUSTOMER.associatedPartnerId,
  CUSTOMER.invitationLink,
  CUSTOMER.signerFirstName,
  CUSTOMER.signerLastName,
  CUSTOMER.signerEmail,
  CUSTOMER_LINK.providerTenantId,
  ORDER_LINE.id,
  ORDER_LINE.customerTenantId,
  ORDER_LINE.providerTenantId,
  ORDER_LINE.partnerOnRecord,
])
