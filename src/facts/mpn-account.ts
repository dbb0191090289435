import { known } from '../domain/reading.ts'
import { MPN_ID } from '../tables/mpn-id.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, up } from './cells.ts'
import { mapped, same } from './compare.ts'
import { fact } from './fact.ts'
import { allOf } from './logic.ts'
import { addressOf } from './mail.ts'

const subject = 'mpn-id'

/** What a rule may ask of the account behind an MPN id: its sign-in, and the contact of the location. */
export const MPN_ACCOUNT_FACTS = [
  fact({
    name: 'mpn.openedWithCspSignIn',
    subject,
    type: 'flag',
    description: {
      en: 'the MPN account has the sign-in name of the CSP account',
      fr: 'le compte MPN a le même identifiant de connexion que le compte CSP',
    },
    expression: same(addressOf(own(MPN_ID.signInName)), up(addressOf(own(RESELLER.signInUser)))),
  }),
  fact({
    name: 'mpn.contact.named',
    subject,
    type: 'flag',
    description: {
      en: 'first and last name of the location’s contact are given',
      fr: 'le prénom et le nom du contact de l’emplacement sont renseignés',
    },
    expression: allOf(given(own(MPN_ID.contactFirstName)), given(own(MPN_ID.contactLastName))),
  }),
  fact({
    name: 'mpn.contact.phone.plain',
    subject,
    type: 'flag',
    description: {
      en: 'the location’s telephone number is at most ten digits and nothing else',
      fr: 'le téléphone de l’emplacement compte au plus dix chiffres et rien d’autre',
    },
    expression: mapped(
      own(MPN_ID.contactPhone),
      (phone) => known(/^[0-9]{1,10}$/.test(phone)),
      (phone) => ({ value: `regexp_full_match(${phone}, '[0-9]{1,10}')` }),
    ),
  }),
]
