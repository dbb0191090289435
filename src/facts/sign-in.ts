import { domainMatches } from '../domain/email.ts'
import { RESELLER } from '../tables/reseller.ts'
import { own } from './cells.ts'
import { holdsAny, holdsSeveral, oneOf } from './elements.ts'
import { fact } from './fact.ts'
import { atOneOf, tierOf } from './mail.ts'

const subject = 'reseller'

/** What a rule may ask of the work account that signs in to enrol, and of its tenant. */
export const SIGN_IN_FACTS = [
  fact({
    name: 'signIn.tier',
    subject,
    type: 'word',
    description: {
      en: 'whose mail the domain of the sign-in name is: a named webmail service (block), perhaps one (review), another consumer provider, none',
      fr: 'à qui appartient le domaine de l’identifiant : service de messagerie web cité (block), peut-être (review), autre fournisseur grand public (consumer-other), aucun (none)',
    },
    words: ['block', 'review', 'consumer-other', 'none'],
    expression: tierOf(own(RESELLER.signInUser)),
  }),
  fact({
    name: 'signIn.atHeadquarters',
    subject,
    type: 'flag',
    description: {
      en: 'the sign-in name is at a domain of the headquarters',
      fr: 'l’identifiant de connexion est sur un domaine du siège',
    },
    expression: atOneOf(own(RESELLER.signInUser), own(RESELLER.headquartersDomains)),
  }),
  fact({
    name: 'reseller.severalDomains',
    subject,
    type: 'flag',
    description: {
      en: 'the company has more than one domain, onmicrosoft.com not counted',
      fr: 'l’entreprise a plus d’un domaine, sans compter onmicrosoft.com',
    },
    expression: holdsSeveral(
      own(RESELLER.companyDomains),
      (domain) => !domainMatches(domain, 'onmicrosoft.com'),
      (domain) => `${domain} <> 'onmicrosoft.com' AND NOT ends_with(${domain}, '.onmicrosoft.com')`,
    ),
  }),
  fact({
    name: 'enrolment.furtherAccount',
    subject,
    type: 'flag',
    description: {
      en: 'the company has other CSP accounts beside this one',
      fr: 'l’entreprise a d’autres comptes CSP que celui-ci',
    },
    expression: holdsAny(own(RESELLER.otherCspTenants)),
  }),
  fact({
    name: 'enrolment.tenantReused',
    subject,
    type: 'flag',
    description: {
      en: 'the tenant is that of another CSP account of the company',
      fr: 'le locataire est celui d’un autre compte CSP de l’entreprise',
    },
    expression: oneOf(
      own(RESELLER.tenantId),
      own(RESELLER.otherCspTenants),
      (tenant, other) => tenant === other,
      (tenant, other) => `${tenant} = ${other}`,
    ),
  }),
]
