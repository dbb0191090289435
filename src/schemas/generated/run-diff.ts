// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './run-diff.cjs'

export function validateRunDiff(value: unknown): Validated<RunDiff> {
  return validated(conforms, value)
}

/**
 * In what the two runs differ.
 *
 * Items: A cause.
 */
export type Causes = ('data' | 'rule' | 'setting' | 'waiver' | 'time' | 'unexplained')[]
/**
 * Why: the proven cause, or all that remain.
 *
 * Items: A cause.
 */
export type Causes1 = ('data' | 'rule' | 'setting' | 'waiver' | 'time' | 'unexplained')[]
/**
 * The state of the gate.
 */
export type State = 'open' | 'blocked' | 'undetermined'
/**
 * A number of things.
 */
export type Count = number

/**
 * What `diff --format json` prints: what became of each finding from one run to another.
 */
export interface RunDiff {
  before: Run
  after: Run
  differing: Causes
  /**
   * The findings that are not the same, in the order of their keys.
   */
  findings: {
    /**
     * What became of it.
     */
    status: 'new' | 'resolved' | 'changed'
    /**
     * The rule.
     */
    rule: string
    subject: Subject
    causes: Causes1
    before?: Side
    after?: Side
  }[]
  /**
   * The gates of resellers that are not as they were.
   */
  gates: {
    /**
     * The key of the reseller.
     */
    reseller: string
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
    before?: State
    after?: State
  }[]
  /**
   * How many findings came out how.
   */
  counts: {
    new: Count
    resolved: Count
    changed: Count
    unchanged: Count
    gates: Count
  }
}
/**
 * One of the runs.
 */
export interface Run {
  /**
   * Its folder as it was named.
   */
  run: string
  /**
   * The version of the tool.
   */
  version: string
  /**
   * The day whose rules judged.
   */
  asOf: string
  /**
   * The hash of the rules.
   */
  rulesHash: string
}
/**
 * What the rule was judged on.
 */
export interface Subject {
  /**
   * What it is.
   */
  kind: 'reseller' | 'contact' | 'mpn-id' | 'agreement' | 'user' | 'provider-link' | 'customer' | 'order'
  /**
   * Its natural key.
   */
  key: string
  /**
   * The natural key of its reseller.
   */
  reseller: string
}
/**
 * A finding on one side; places do not count.
 */
export interface Side {
  /**
   * What the rule says.
   */
  verdict: 'pass' | 'fail' | 'unknown' | 'not-applicable'
  /**
   * Why something is not known.
   */
  cause?: 'missing' | 'no-column' | 'blank' | 'unreadable' | 'ambiguous' | 'conflict' | 'none' | 'no-match'
  /**
   * The version of the rule.
   */
  version: number
  /**
   * How much a failure matters.
   */
  severity: 'blocking' | 'warning' | 'advisory'
  /**
   * The facts seen.
   */
  seen: {
    /**
     * The fact.
     */
    fact: string
    /**
     * Its value.
     */
    value?: string | number | boolean
    /**
     * Why something is not known.
     */
    cause?: 'missing' | 'no-column' | 'blank' | 'unreadable' | 'ambiguous' | 'conflict' | 'none' | 'no-match'
  }[]
  /**
   * The end day of the waiver in force.
   */
  waivedUntil?: string
}
