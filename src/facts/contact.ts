import { CONTACT } from '../tables/contact.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, up } from './cells.ts'
import { businessDaysSince } from './clock.ts'
import { fact } from './fact.ts'
import { anyOf } from './logic.ts'
import { atDomain, atOneOf, localPartOf, tierOf, validAddress } from './mail.ts'

const subject = 'contact'

/** What a rule may ask of the primary contact and of the security contact. */
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
  fact({
    name: 'contact.email.localPart',
    subject,
    type: 'word',
    description: { en: 'what stands before the @, in lower case', fr: 'ce qui précède le @, en minuscules' },
    expression: localPartOf(own(CONTACT.email)),
  }),
  fact({
    name: 'contact.email.onmicrosoft',
    subject,
    type: 'flag',
    description: {
      en: 'the address is at a tenant’s initial domain, onmicrosoft.com',
      fr: 'l’adresse est sur le domaine initial d’un locataire, onmicrosoft.com',
    },
    expression: atDomain(own(CONTACT.email), 'onmicrosoft.com'),
  }),
  fact({
    name: 'contact.email.arrives',
    subject,
    type: 'flag',
    description: {
      en: 'mail arrives there: the address has a mailbox, or the verification mail was answered',
      fr: 'le courrier y arrive : l’adresse a une boîte aux lettres, ou l’e-mail de vérification a reçu une réponse',
    },
    expression: anyOf(own(CONTACT.mailbox), given(own(CONTACT.emailVerifiedOn))),
  }),
  fact({
    name: 'contact.verificationMail.businessDays',
    subject,
    type: 'number',
    description: {
      en: 'business days from the verification mail to the as-of day',
      fr: 'jours ouvrables entre l’e-mail de vérification et la date de référence',
    },
    expression: businessDaysSince(own(CONTACT.verificationSentOn)),
  }),
  fact({
    name: 'contact.security.given',
    subject,
    type: 'flag',
    description: {
      en: 'an address for security alerts is given',
      fr: 'une adresse pour les alertes de sécurité est renseignée',
    },
    expression: given(own(CONTACT.securityEmail)),
  }),
]
