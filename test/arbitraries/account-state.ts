import fc, { type Arbitrary } from 'fast-check'
import { compliantState } from './compliant-state.ts'
import { edit } from './edit.ts'
import type { JsonObject } from './json.ts'

/**
 * Account states that reach every gate and every rule of `AS_OF` in pass, fail and unknown: compliant ones with up to
 * six changes. Where states of several numbers meet in one audit, their accounts stay apart.
 */
export function accountState(number = 1): Arbitrary<JsonObject> {
  return fc.tuple(compliantState(number), fc.array(edit(), { maxLength: 6 })).map(([compliant, edits]) => {
    const state = structuredClone(compliant)
    for (const change of edits) change(state)
    return state
  })
}

/** Several accounts for one audit, none of them the same. */
export function accountStates(count: number): Arbitrary<JsonObject[]> {
  return fc
    .integer({ min: 1, max: count })
    .chain((length) => fc.tuple(...Array.from({ length }, (_, i) => accountState(i + 1))))
}
