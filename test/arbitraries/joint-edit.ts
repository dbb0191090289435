import type { Edit } from './edit.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** Changes that come only together, for rules that two independent ones would hardly ever meet. */
export const JOINT_EDITS: readonly Edit[] = [
  // An MPN ID that is linked to nothing, and that no look-up finds.
  (state) => change(state.mpnIds, { associatedTenantId: null, found: false }),
  // A partner that Microsoft bills, in one currency or another.
  ({ reseller = null }) => change([reseller], { partnerType: 'direct-bill', billingCurrency: 'EUR' }),
  // The reseller buys for itself, from a provider that it works with; then it no longer does.
  (state) => ownCustomer(state, 'active'),
  (state) => ownCustomer(state, 'ended'),
  // Nothing by which Microsoft could find the account.
  (state) => {
    change([state.reseller ?? null], { tenantId: null })
    state.mpnIds = []
  },
  // Nothing is signed, and the provider has said so, or not.
  (state) => unsigned(state, '2021-03-09'),
  (state) => unsigned(state, null),
]

function ownCustomer(state: JsonObject, link: string): void {
  const tenantId = tenantOf(state.reseller)
  const providerTenantId = Array.isArray(state.providers) ? tenantOf(state.providers[0]) : undefined
  if (tenantId === undefined || providerTenantId === undefined) return
  change(state.customers, { tenantId, providerRelationships: [{ providerTenantId, state: link, since: '2021-03-11' }] })
}

function unsigned(state: JsonObject, informedOfMpaOn: string | null): void {
  change(state.agreements, { signed: false, signedOn: null })
  change(state.providers, { informedOfMpaOn })
}

function change(list: Json | undefined, values: JsonObject): void {
  const first = Array.isArray(list) ? list[0] : undefined
  if (isObject(first)) Object.assign(first, structuredClone(values))
}

function tenantOf(node: Json | undefined): Json | undefined {
  return isObject(node) ? node.tenantId : undefined
}
