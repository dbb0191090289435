import { CUSTOMER } from '../tables/customer.ts'
import { own } from './cells.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { validAddress } from './mail.ts'

const subject = 'customer'

/** What a rule may ask of one customer. */
export const CUSTOMER_FACTS = [
  fact({
    name: 'customer.cspRegion',
    subject,
    type: 'region',
    description: { en: 'the CSP region of the customer’s tenant', fr: 'la région CSP du locataire du client' },
    expression: regionOfCountry(own(CUSTOMER.country)),
  }),
  fact({
    name: 'customer.email.valid',
    subject,
    type: 'flag',
    description: {
      en: 'the customer’s e-mail is one valid address',
      fr: 'l’e-mail du client est une seule adresse valide',
    },
    expression: validAddress(own(CUSTOMER.email)),
  }),
]
