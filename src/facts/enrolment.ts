import { CONTACT } from '../tables/contact.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, ofContact, own } from './cells.ts'
import { businessDaysSince } from './clock.ts'
import { includes, is } from './compare.ts'
import { fact } from './fact.ts'
import { anyOf } from './logic.ts'

const subject = 'reseller'
const words = ['passed', 'pending', 'failed']

/** What a rule may ask of the enrolment and of Microsoft's verification. */
export const ENROLMENT_FACTS = [
  fact({
    name: 'enrolment.submittedOn',
    subject,
    type: 'day',
    description: { en: 'the day the enrolment was submitted', fr: 'le jour de l’inscription' },
    expression: own(RESELLER.enrolmentSubmittedOn),
  }),
  fact({
    name: 'enrolment.signedInAsGlobalAdmin',
    subject,
    type: 'flag',
    description: {
      en: 'the user who enrols is a global admin of the tenant',
      fr: 'l’utilisateur qui procède à l’inscription est administrateur général du locataire',
    },
    expression: includes(own(RESELLER.signInRoles), 'global-admin'),
  }),
  fact({
    name: 'enrolment.pmcCredentials',
    subject,
    type: 'flag',
    description: {
      en: 'the sign-in to Partner Membership Center is at hand (self-declared)',
      fr: 'les identifiants du Partner Membership Center sont disponibles (déclaratif)',
    },
    expression: own(RESELLER.pmcCredentials),
  }),
  fact({
    name: 'verification.emailOwnership',
    subject,
    type: 'word',
    description: { en: 'e-mail ownership verification', fr: 'vérification de la propriété de l’e-mail' },
    words,
    expression: own(RESELLER.verificationEmailOwnership),
  }),
  fact({
    name: 'verification.employment',
    subject,
    type: 'word',
    description: { en: 'employment verification', fr: 'vérification de l’emploi' },
    words,
    expression: own(RESELLER.verificationEmployment),
  }),
  fact({
    name: 'verification.business',
    subject,
    type: 'word',
    description: { en: 'business verification', fr: 'vérification de l’entreprise' },
    words,
    expression: own(RESELLER.verificationBusiness),
  }),
  fact({
    name: 'verification.pending',
    subject,
    type: 'flag',
    description: { en: 'a step of the verification is pending', fr: 'une étape de la vérification est en attente' },
    expression: anyOf(
      is(own(RESELLER.verificationEmailOwnership), 'pending'),
      is(own(RESELLER.verificationEmployment), 'pending'),
      is(own(RESELLER.verificationBusiness), 'pending'),
    ),
  }),
  fact({
    name: 'verification.completedOn',
    subject,
    type: 'day',
    description: { en: 'the day the verification was completed', fr: 'le jour où la vérification s’est achevée' },
    expression: own(RESELLER.verificationCompletedOn),
  }),
  fact({
    name: 'verification.businessDays',
    subject,
    type: 'number',
    description: {
      en: 'business days from the submission to the as-of day',
      fr: 'jours ouvrables entre la demande et la date de référence',
    },
    expression: businessDaysSince(own(RESELLER.verificationSubmittedOn)),
  }),
  fact({
    name: 'verification.emailVerified',
    subject,
    type: 'flag',
    description: {
      en: 'the primary contact has verified the e-mail address',
      fr: 'le contact principal a vérifié son adresse e-mail',
    },
    expression: ofContact(given(own(CONTACT.emailVerifiedOn))),
  }),
  fact({
    name: 'verification.businessDaysSinceEmail',
    subject,
    type: 'number',
    description: {
      en: 'business days from the verification of the e-mail address to the as-of day',
      fr: 'jours ouvrables entre la vérification de l’adresse e-mail et la date de référence',
    },
    expression: ofContact(businessDaysSince(own(CONTACT.emailVerifiedOn))),
  }),
]
