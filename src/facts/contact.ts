import { CONTACT } from '../tables/contact.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, up } from './cells.ts'
import { fact } from './fact.ts'
import { atOneOf, tierOf, validAddress } from './mail.ts'

const subject = 'contact'

/** What a rule may ask of the primary contact. */
export const CONTACT_FACTS = [
  fact({
    name: 'contact.email.given',
    subject,
    type: 'flag',
    description: { en: 'an e-mail address is given', fr: 'une adresse e-mail est renseignée' },
    expression: given(own(CONTACT.email)),
  }),
  fact({
    name: 'contact.email.valid',
    subject,
    type: 'flag',
    description: { en: 'the e-mail is one valid address', fr: 'l’e-mail est une seule adresse valide' },
    expression: validAddress(own(CONTACT.email)),
  }),
  fact({
    name: 'contact.email.tier',
    subject,
    type: 'word',
    description: {
      en: 'whose mail the domain is: a named webmail service (block), perhaps one (review), another consumer provider, none',
      fr: 'à qui appartient le domaine : service de messagerie web cité (block), peut-être (review), autre fournisseur grand public (consumer-other), aucun (none)',
    },
    words: ['block', 'review', 'consumer-other', 'none'],
    expression: tierOf(own(CONTACT.email)),
  }),
  fact({
    name: 'contact.email.companyOwned',
    subject,
    type: 'flag',
    description: {
      en: 'the address is at a domain of the company',
      fr: 'l’adresse est sur un domaine de l’entreprise',
    },
    expression: atOneOf(own(CONTACT.email), up(own(RESELLER.companyDomains))),
  }),
  fact({
    name: 'contact.email.verified',
    subject,
    type: 'flag',
    description: { en: 'the contact has verified the address', fr: 'le contact a confirmé son adresse' },
    expression: given(own(CONTACT.emailVerifiedOn)),
  }),
]
