import { CUSTOMER } from '../tables/customer.ts'
import { given, own } from './cells.ts'
import { fact } from './fact.ts'
import { registrationDuty, registrationForm, registrationWellFormed } from './registration.ts'

const subject = 'customer'

/** What a rule may ask of the numbers that some countries want of a customer. */
export const CUSTOMER_REGISTRATION_FACTS = [
  fact({
    name: 'customer.registrationId.required',
    subject,
    type: 'flag',
    description: {
      en: 'customers in the country owe a registration number and a telephone number',
      fr: 'les clients du pays doivent un numéro d’enregistrement et un numéro de téléphone',
    },
    expression: registrationDuty(own(CUSTOMER.country)),
  }),
  fact({
    name: 'customer.registrationId.given',
    subject,
    type: 'flag',
    description: { en: 'the registration number is given', fr: 'le numéro d’enregistrement est renseigné' },
    expression: given(own(CUSTOMER.registrationId)),
  }),
  fact({
    name: 'customer.registrationId.formKnown',
    subject,
    type: 'flag',
    description: {
      en: 'it is documented what the registration number looks like in the country',
      fr: 'la forme du numéro d’enregistrement dans le pays est documentée',
    },
    expression: registrationForm(own(CUSTOMER.country)),
  }),
  fact({
    name: 'customer.registrationId.wellFormed',
    subject,
    type: 'flag',
    description: {
      en: 'the registration number has as many digits as the country asks for, and nothing else in it',
      fr: 'le numéro d’enregistrement a le nombre de chiffres demandé dans le pays, et rien d’autre',
    },
    expression: registrationWellFormed(own(CUSTOMER.registrationId), own(CUSTOMER.country)),
  }),
  fact({
    name: 'customer.phone.given',
    subject,
    type: 'flag',
    description: { en: 'a telephone number is given', fr: 'un numéro de téléphone est renseigné' },
    expression: given(own(CUSTOMER.phone)),
  }),
]
