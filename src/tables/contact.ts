import { DAY, FLAG, TEXT } from './cell-type.ts'
import { column } from './column.ts'

/** The primary contact, the customer support contact and the security contact; one row an account. */
export const CONTACT = {
  firstName: column('contact', 'firstName', TEXT, 'primaryContact.firstName'),
  lastName: column('contact', 'lastName', TEXT, 'primaryContact.lastName'),
  email: column('contact', 'email', TEXT, 'primaryContact.email'),
  phone: column('contact', 'phone', TEXT, 'primaryContact.phone'),
  mailbox: column('contact', 'mailbox', FLAG, 'primaryContact.mailbox'),
  verificationSentOn: column('contact', 'verificationSentOn', DAY, 'primaryContact.verificationSentOn'),
  emailVerifiedOn: column('contact', 'emailVerifiedOn', DAY, 'primaryContact.emailVerifiedOn'),
  partnerCenterAccount: column('contact', 'partnerCenterAccount', FLAG, 'primaryContact.partnerCenterAccount'),
  supportEmail: column('contact', 'supportEmail', TEXT, 'customerSupport.email'),
  supportPhone: column('contact', 'supportPhone', TEXT, 'customerSupport.phone'),
  supportWebsite: column('contact', 'supportWebsite', TEXT, 'customerSupport.website'),
  securityEmail: column('contact', 'securityEmail', TEXT, 'securityContact.email'),
}
