import fc, { type Arbitrary } from 'fast-check'
import { accountSituation } from './account-situation.ts'
import { compliantState } from './compliant-state.ts'
import { customerSituation } from './customer-situation.ts'
import { edit } from './edit.ts'
import { JOINT_EDITS } from './joint-edit.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/**
 * Account states that reach every gate and every rule of `AS_OF` in pass, fail and unknown: compliant ones with up to
 * six changes. The ids of accounts of different numbers differ unless a change made them alike.
 */
export function accountState(number = 1): Arbitrary<JsonObject> {
  return fc.tuple(compliantState(number), fc.array(anyEdit(), { maxLength: 6 })).map(([compliant, edits]) => {
    const state = structuredClone(compliant)
    for (const change of edits) change(state)
    return state
  })
}

function anyEdit() {
  return fc.oneof(
    { weight: 14, arbitrary: edit() },
    { weight: 1, arbitrary: fc.constantFrom(...JOINT_EDITS) },
    { weight: 2, arbitrary: customerSituation() },
    { weight: 3, arbitrary: accountSituation() },
  )
}

/** One to `most` accounts for one audit: no two have a tenant or an MPN id in common (else see `sharingStates`). */
export function accountStates(most: number): Arbitrary<JsonObject[]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => accountState(i + 1))))
    .map((states) => states.filter((state, i) => !shares(idsOf(state), states.slice(0, i).flatMap(idsOf))))
}

/** What an account may be known by. */
function idsOf({ reseller = null, mpnIds = null }: JsonObject): readonly string[] {
  const tenant = isObject(reseller) ? [reseller.tenantId] : []
  const ids = Array.isArray(mpnIds) ? mpnIds.map((mpn) => (isObject(mpn) ? mpn.id : null)) : []
  return [...tenant, ...ids].filter(isScalar).map((id) =>
    String(id)
      .toLowerCase()
      .replace(/[^0-9a-f]/g, ''),
  )
}

function isScalar(value: Json | undefined): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

function shares(ids: readonly string[], others: readonly string[]): boolean {
  return ids.some((id) => id !== '' && others.includes(id))
}
