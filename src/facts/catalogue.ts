import type { SubjectKind } from '../domain/subject.ts'
import { AGREEMENT_FACTS } from './agreement.ts'
import { CONTACT_FACTS } from './contact.ts'
import { CUSTOMER_FACTS } from './customer.ts'
import { ENROLMENT_FACTS } from './enrolment.ts'
import type { Fact } from './fact.ts'
import { MPN_ID_FACTS } from './mpn-id.ts'
import { ORDER_FACTS } from './order.ts'
import { PROVIDER_LINK_FACTS } from './provider-link.ts'
import { RESELLER_FACTS } from './reseller.ts'
import { SETTING_FACTS } from './settings.ts'
import { USER_FACTS } from './user.ts'

/** Every fact there is, by name: what rules may ask, what templates need, what reports can miss. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(
  [
    ...RESELLER_FACTS,
    ...ENROLMENT_FACTS,
    ...SETTING_FACTS,
    ...USER_FACTS,
    ...CONTACT_FACTS,
    ...MPN_ID_FACTS,
    ...AGREEMENT_FACTS,
    ...PROVIDER_LINK_FACTS,
    ...CUSTOMER_FACTS,
    ...ORDER_FACTS,
  ].map((fact) => [fact.name, fact]),
)

/** Whether a rule about `subject` may ask the fact: its own facts and those of its reseller. */
export function mayAsk(subject: SubjectKind, fact: Fact): boolean {
  return fact.subject === subject || fact.subject === 'reseller'
}
