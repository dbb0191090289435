import { MPN_ID } from '../tables/mpn-id.ts'
import { ORDER_LINE } from '../tables/order-line.ts'
import { PROVIDER_LINK } from '../tables/provider-link.ts'
import { given, own } from './cells.ts'
import { is, same } from './compare.ts'
import { fact } from './fact.ts'
import { regionOfCountry } from './geography.ts'
import { allOf } from './logic.ts'
import { lookup } from './lookup.ts'
import { LINKED } from './mpn-id.ts'

const subject = 'order'

const onRecord = own(ORDER_LINE.partnerOnRecord)
const provider = own(ORDER_LINE.providerTenantId)

/** What a rule may ask of the partner on record of an order line, and of the provider who placed it. */
export const PARTNER_ON_RECORD_FACTS = [
  fact({
    name: 'order.partnerOnRecord.given',
    subject,
    type: 'flag',
    description: { en: 'the order names a partner of record', fr: 'la commande indique un partenaire officiel' },
    expression: given(onRecord),
  }),
  fact({
    name: 'order.partnerOnRecord.linkedLocation',
    subject,
    type: 'flag',
    description: {
      en: 'the MPN ID on the order is of the location type and linked to this CSP account',
      fr: 'l’ID MPN de la commande est de type localisation et associé à ce compte CSP',
    },
    expression: lookup('mpn_id', MPN_ID.id, onRecord, allOf(is(own(MPN_ID.type), 'location'), LINKED)),
  }),
  fact({
    name: 'order.partnerOnRecord.programStatus',
    subject,
    type: 'word',
    description: {
      en: 'the status of the membership of the MPN ID on the order',
      fr: 'le statut de l’adhésion de l’ID MPN de la commande',
    },
    words: ['active', 'pending', 'declined', 'rejected'],
    expression: lookup('mpn_id', MPN_ID.id, onRecord, own(MPN_ID.programStatus)),
  }),
  fact({
    name: 'order.partnerOnRecord.isProvider',
    subject,
    type: 'flag',
    description: {
      en: 'the MPN ID on the order is that of the provider who placed it',
      fr: 'l’ID MPN de la commande est celui du fournisseur qui l’a passée',
    },
    expression: same(lookup('provider_link', PROVIDER_LINK.tenantId, provider, own(PROVIDER_LINK.mpnId)), onRecord),
  }),
  fact({
    name: 'order.provider.state',
    subject,
    type: 'word',
    description: {
      en: 'how far the partnership with the provider who placed the order is',
      fr: 'où en est le partenariat avec le fournisseur qui a passé la commande',
    },
    words: ['invited', 'active', 'ended'],
    expression: lookup('provider_link', PROVIDER_LINK.tenantId, provider, own(PROVIDER_LINK.state)),
  }),
  fact({
    name: 'order.provider.cspRegion',
    subject,
    type: 'region',
    description: {
      en: 'the CSP region of the provider who placed the order',
      fr: 'la région CSP du fournisseur qui a passé la commande',
    },
    expression: lookup('provider_link', PROVIDER_LINK.tenantId, provider, regionOfCountry(own(PROVIDER_LINK.country))),
  }),
]
