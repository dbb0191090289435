// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './rule-impact.cjs'

export function validateRuleImpact(value: unknown): Validated<RuleImpact> {
  return validated(conforms, value)
}

/**
 * What the rule says on that day. no-column: no file has a column for it. not-in-force: it is not in force.
 */
export type Verdict = 'fail' | 'unknown' | 'pass' | 'not-applicable' | 'no-column' | 'not-in-force'

/**
 * What `rules impact --format json` prints: for whom something changes between the rules of two days. `--format ndjson` prints the resellers, one a line.
 */
export interface RuleImpact {
  /**
   * The earlier day.
   */
  from: string
  /**
   * The later day.
   */
  to: string
  /**
   * How many resellers were judged.
   */
  judged: number
  /**
   * The rules that are in force on the later day only.
   */
  begin: string[]
  /**
   * The rules that are in force on the earlier day only.
   */
  end: string[]
  /**
   * Those for whom something changes, in the order of their keys.
   *
   * Items: One reseller.
   */
  resellers: {
    /**
     * Its natural key.
     */
    reseller: string
    /**
     * Its legal name; blank where it is not given.
     */
    name: string
    /**
     * The gates whose state changes.
     *
     * Items: One gate.
     */
    gates: {
      /**
       * A stage of the life cycle.
       */
      gate:
        | 'prerequisites'
        | 'enrolment'
        | 'verification'
        | 'mpn-link'
        | 'mpa'
        | 'admin-setup'
        | 'provider-connection'
        | 'customer-invitation'
        | 'ordering'
        | 'upkeep'
      /**
       * Its state on the earlier day.
       */
      before: 'blocked' | 'undetermined' | 'open'
      /**
       * Its state on the later day.
       */
      after: 'blocked' | 'undetermined' | 'open'
    }[]
    /**
     * The verdicts that change, by subject and rule.
     *
     * Items: One verdict.
     */
    changes: {
      /**
       * The id of the rule.
       */
      rule: string
      /**
       * What it judges.
       */
      subject: {
        /**
         * The kind of subject.
         */
        kind: 'reseller' | 'contact' | 'mpn-id' | 'agreement' | 'user' | 'provider-link' | 'customer' | 'order'
        /**
         * Its natural key.
         */
        key: string
      }
      before: Verdict
      after: Verdict
      /**
       * The sentences that the rule rests on.
       */
      sources: Source[]
    }[]
  }[]
}
/**
 * One document at one revision, and the sentences meant.
 */
export interface Source {
  /**
   * An id from the list of source documents.
   */
  document: string
  /**
   * The date the document bears, or as much of it as is known.
   */
  revision: string
  /**
   * Sentence ids within that revision. Empty where the document has none: the page as a whole is meant.
   */
  sentences: number[]
}
