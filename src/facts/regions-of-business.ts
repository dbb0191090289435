import { MPN_ID } from '../tables/mpn-id.ts'
import { PROVIDER_LINK } from '../tables/provider-link.ts'
import { RESELLER } from '../tables/reseller.ts'
import { given, own, self, up } from './cells.ts'
import { different, is, same } from './compare.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { among, exists } from './lists.ts'
import { allOf, not } from './logic.ts'

const PROVIDER_REGION = regionOfCountry(own(PROVIDER_LINK.country))

/** Each CSP account of a company has a location MPN id in its country: the linked ids show where there is one. */
const ACCOUNT_IN_PROVIDER_REGION = among(
  'mpn_id',
  allOf(given(own(MPN_ID.associatedTenantId)), same(regionOfCountry(own(MPN_ID.country)), self(PROVIDER_REGION))),
)

/** What a rule may ask of the regions in which a company does business, and of its accounts there. */
export const REGION_OF_BUSINESS_FACTS = [
  fact({
    name: 'reseller.providerBeyondAccounts',
    subject: 'reseller',
    type: 'flag',
    description: {
      en: 'a partnership is active with a provider of a CSP region in which the company has no CSP account',
      fr: 'un partenariat est actif avec un fournisseur d’une région CSP où l’entreprise n’a aucun compte CSP',
    },
    expression: exists(
      'provider_link',
      allOf(
        is(own(PROVIDER_LINK.state), 'active'),
        different(PROVIDER_REGION, up(regionOfCountry(own(RESELLER.cspCountry)))),
        not(ACCOUNT_IN_PROVIDER_REGION),
      ),
    ),
  }),
]
