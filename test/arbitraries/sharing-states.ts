import fc, { type Arbitrary } from 'fast-check'
import { accountStates } from './account-state.ts'
import { isObject, type JsonObject } from './json.ts'

/**
 * One to `most` accounts of different tenants that have MPN ids in common: one lists what another does, as the offices
 * of one company may, or has another's id for its own, as none may.
 */
export function sharingStates(most: number): Arbitrary<JsonObject[]> {
  const share = fc.record({ giver: fc.nat(), taker: fc.nat(), at: fc.nat(2), how: fc.constantFrom('lists', 'takes') })
  return fc.tuple(accountStates(most), fc.array(share, { minLength: 1, maxLength: most })).map(([states, shares]) => {
    const sharing = structuredClone(states)
    for (const { giver, taker, at, how } of shares) {
      const given = mpnIdsOf(sharing[giver % sharing.length])
      const taken = mpnIdsOf(sharing[taker % sharing.length])
      const element = given[at % given.length]
      if (element === undefined || given === taken) continue
      if (how === 'lists') taken.push(structuredClone(element))
      else if (taken[0] !== undefined) taken[0].id = element.id ?? null
    }
    return sharing
  })
}

/** The MPN ids of an account as it has them; what is no list of objects has none. */
function mpnIdsOf(state: JsonObject | undefined): JsonObject[] {
  const list = state?.mpnIds
  return Array.isArray(list) && list.every(isObject) ? list : []
}
