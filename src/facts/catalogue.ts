import type { SubjectKind } from '../domain/subject.ts'
import { AGREEMENT_FACTS } from './agreement.ts'
import { CONTACT_FACTS } from './contact.ts'
import { CUSTOMER_FACTS } from './customer.ts'
import { CUSTOMER_AGREEMENT_FACTS } from './customer-agreement.ts'
import { CUSTOMER_REGISTRATION_FACTS } from './customer-registration.ts'
import { CUSTOMER_RELATIONSHIP_FACTS } from './customer-relationship.ts'
import { DIRECT_BILL_FACTS } from './direct-bill.ts'
import { ENROLMENT_FACTS } from './enrolment.ts'
import type { Fact } from './fact.ts'
import { INTEGRATION_FACTS } from './integration.ts'
import { LEGAL_PROFILE_FACTS } from './legal-profile.ts'
import { MPN_ACCOUNT_FACTS } from './mpn-account.ts'
import { MPN_ID_FACTS } from './mpn-id.ts'
import { ONE_TO_ONE_FACTS } from './one-to-one.ts'
import { ORDER_FACTS } from './order.ts'
import { PARTNER_ON_RECORD_FACTS } from './partner-on-record.ts'
import { PROVIDER_LINK_FACTS } from './provider-link.ts'
import { REGION_OF_BUSINESS_FACTS } from './regions-of-business.ts'
import { RESELLER_FACTS } from './reseller.ts'
import { SETTING_FACTS } from './settings.ts'
import { SIGN_IN_FACTS } from './sign-in.ts'
import { STANDING_FACTS } from './standing.ts'
import { USER_FACTS } from './user.ts'

/** Every fact there is, by name: what rules may ask, what templates need, what reports can miss. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(
  [
    ...RESELLER_FACTS,
    ...LEGAL_PROFILE_FACTS,
    ...SIGN_IN_FACTS,
    ...STANDING_FACTS,
    ...DIRECT_BILL_FACTS,
    ...ENROLMENT_FACTS,
    ...INTEGRATION_FACTS,
    ...SETTING_FACTS,
    ...USER_FACTS,
    ...CONTACT_FACTS,
    ...MPN_ID_FACTS,
    ...ONE_TO_ONE_FACTS,
    ...MPN_ACCOUNT_FACTS,
    ...AGREEMENT_FACTS,
    ...PROVIDER_LINK_FACTS,
    ...REGION_OF_BUSINESS_FACTS,
    ...CUSTOMER_FACTS,
    ...CUSTOMER_RELATIONSHIP_FACTS,
    ...CUSTOMER_AGREEMENT_FACTS,
    ...CUSTOMER_REGISTRATION_FACTS,
    ...ORDER_FACTS,
    ...PARTNER_ON_RECORD_FACTS,
  ].map((fact) => [fact.name, fact]),
)

/** Whether a rule about `subject` may ask the fact: its own facts and those of its reseller. */
export function mayAsk(subject: SubjectKind, fact: Fact): boolean {
  return fact.subject === subject || fact.subject === 'reseller'
}
