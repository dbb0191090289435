import { COUNTRY, DAY, GUID, LISTING, ROLE, TEXT, word } from './cell-type.ts'
import { column } from './column.ts'

/** The account's customers, with their relationship to the reseller. */
export const CUSTOMER = {
  tenantId: column('customer', 'tenantId', GUID),
  name: column('customer', 'name', TEXT),
  country: column('customer', 'country', COUNTRY),
  email: column('customer', 'email', TEXT),
  phone: column('customer', 'phone', TEXT),
  registrationId: column('customer', 'registrationId', TEXT),
  cloud: column('customer', 'cloud', word('cloud')),
  tenantCreatedBy: column('customer', 'tenantCreatedBy', word('tenantCreator')),
  associatedPartnerId: column('customer', 'associatedPartnerId', GUID),
  resellerState: column('customer', 'resellerState', word('relationshipState'), 'resellerRelationship.state'),
  resellerSince: column('customer', 'resellerSince', DAY, 'resellerRelationship.since'),
  invitationLink: column('customer', 'invitationLink', TEXT, 'resellerRelationship.invitationLink'),
  acceptorRole: column('customer', 'acceptorRole', ROLE, 'resellerRelationship.acceptorRole'),
  delegatedAccess: column('customer', 'delegatedAccess', word('delegatedAccess'), 'delegatedAccess.kind'),
  delegatedFrom: column('customer', 'delegatedFrom', DAY, 'delegatedAccess.from'),
  delegatedUntil: column('customer', 'delegatedUntil', DAY, 'delegatedAccess.until'),
  agreementAcceptedOn: column('customer', 'agreementAcceptedOn', DAY, 'customerAgreement.acceptedOn'),
  agreementMethod: column('customer', 'agreementMethod', word('agreementMethod'), 'customerAgreement.method'),
  agreementCountry: column('customer', 'agreementCountry', COUNTRY, 'customerAgreement.country'),
  attestedBy: column('customer', 'attestedBy', word('partnerType'), 'customerAgreement.attestedBy'),
  attestedThrough: column(
    'customer',
    'attestedThrough',
    word('attestationChannel'),
    'customerAgreement.attestedThrough',
  ),
  signerFirstName: column('customer', 'signerFirstName', TEXT, 'customerAgreement.signer.firstName'),
  signerLastName: column('customer', 'signerLastName', TEXT, 'customerAgreement.signer.lastName'),
  signerEmail: column('customer', 'signerEmail', TEXT, 'customerAgreement.signer.email'),
  providerRelationships: column('customer', 'providerRelationships', LISTING),
}
