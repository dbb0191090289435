import { PROVIDER_LINK } from '../tables/provider-link.ts'
import { given, own } from './cells.ts'
import { is } from './compare.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { exists } from './lists.ts'

const subject = 'provider-link'

/** What a rule may ask of the partnership with one indirect provider, and of the reseller's list of them. */
export const PROVIDER_LINK_FACTS = [
  fact({
    name: 'provider.state',
    subject,
    type: 'word',
    description: { en: 'how far the partnership is', fr: 'où en est le partenariat' },
    words: ['invited', 'active', 'ended'],
    expression: own(PROVIDER_LINK.state),
  }),
  fact({
    name: 'provider.authorised',
    subject,
    type: 'flag',
    description: { en: 'the reseller has authorised the provider', fr: 'le revendeur a autorisé le fournisseur' },
    expression: given(own(PROVIDER_LINK.authorizedOn)),
  }),
  fact({
    name: 'provider.authorizedOn',
    subject,
    type: 'day',
    description: {
      en: 'the day the reseller authorised the provider',
      fr: 'le jour où le revendeur a autorisé le fournisseur',
    },
    expression: own(PROVIDER_LINK.authorizedOn),
  }),
  fact({
    name: 'provider.invited',
    subject,
    type: 'flag',
    description: { en: 'the provider has sent an invitation', fr: 'le fournisseur a envoyé une invitation' },
    expression: given(own(PROVIDER_LINK.invitedOn)),
  }),
  fact({
    name: 'provider.invitedOn',
    subject,
    type: 'day',
    description: { en: 'the day of the provider’s invitation', fr: 'le jour de l’invitation du fournisseur' },
    expression: own(PROVIDER_LINK.invitedOn),
  }),
  fact({
    name: 'provider.boxChecked',
    subject,
    type: 'flag',
    description: { en: 'the authorisation box was ticked', fr: 'la case d’autorisation a été cochée' },
    expression: own(PROVIDER_LINK.authorizationBoxChecked),
  }),
  fact({
    name: 'provider.adminAccess',
    subject,
    type: 'word',
    description: {
      en: 'the provider’s administrator access to the reseller’s tenant',
      fr: 'l’accès administrateur du fournisseur au locataire du revendeur',
    },
    words: ['granted', 'removed'],
    expression: own(PROVIDER_LINK.adminAccess),
  }),
  fact({
    name: 'provider.cspRegion',
    subject,
    type: 'region',
    description: { en: 'the CSP region of the provider', fr: 'la région CSP du fournisseur' },
    expression: regionOfCountry(own(PROVIDER_LINK.country)),
  }),
  fact({
    name: 'provider.listedByProvider',
    subject,
    type: 'flag',
    description: {
      en: 'the provider’s list shows the reseller',
      fr: 'le revendeur figure dans la liste du fournisseur',
    },
    expression: own(PROVIDER_LINK.listedByProvider),
  }),
  fact({
    name: 'provider.listedByReseller',
    subject,
    type: 'flag',
    description: {
      en: 'the reseller’s list shows the provider',
      fr: 'le fournisseur figure dans la liste du revendeur',
    },
    expression: own(PROVIDER_LINK.listedByReseller),
  }),
  fact({
    name: 'provider.informedOfMpa',
    subject,
    type: 'flag',
    description: {
      en: 'the provider has told the reseller of the Microsoft Partner Agreement',
      fr: 'le fournisseur a informé le revendeur du Contrat Partenaire Microsoft',
    },
    expression: given(own(PROVIDER_LINK.informedOfMpaOn)),
  }),
  fact({
    name: 'reseller.hasActiveProvider',
    subject: 'reseller',
    type: 'flag',
    description: { en: 'a partnership with a provider is active', fr: 'un partenariat avec un fournisseur est actif' },
    expression: exists('provider_link', is(own(PROVIDER_LINK.state), 'active')),
  }),
]
