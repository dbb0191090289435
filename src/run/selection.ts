import type { Run } from './open-run.ts'

/**
 * What of an audit is told. All records are read and every rule is judged whatever is selected, so that a gate means the
 * same for a reseller alone as among all. What is absent selects nothing away.
 */
export interface Selection {
  /** Ids of rules. */
  readonly rules?: readonly string[]
  /** Natural keys of resellers. */
  readonly resellers?: readonly string[]
  /** Alpha-2 codes: resellers whose CSP account is there; where the country is not known, a reseller is left out. */
  readonly countries?: readonly string[]
  /** An earlier run: resellers of whom a finding or a gate is not as it was. */
  readonly changedSince?: Run
}

/** Something selected that the data have not: nothing would be told, which must not look like nothing being wrong. */
export type NotThere =
  | { readonly what: 'reseller'; readonly name: string }
  | { readonly what: 'country'; readonly name: string }

/** A selection as a summary and a manifest state it. */
export function statementOf({ rules, resellers, countries, changedSince }: Selection) {
  return {
    ...(rules === undefined ? {} : { rules: [...rules] }),
    ...(resellers === undefined ? {} : { resellers: [...resellers] }),
    ...(countries === undefined ? {} : { countries: [...countries] }),
    ...(changedSince === undefined ? {} : { changedSince: changedSince.folder }),
  }
}
