// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './rule-list.cjs'

export function validateRuleList(value: unknown): Validated<RuleList> {
  return validated(conforms, value)
}

/**
 * What `rules list --format json` prints: rules in the order of their ids.
 *
 * Items: One rule in short.
 */
export type RuleList = {
  /**
   * The name of its file.
   */
  id: string
  /**
   * Raised when what the rule asks changes.
   */
  version: number
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
   * What the rule is about.
   */
  subject: 'reseller' | 'contact' | 'mpn-id' | 'agreement' | 'user' | 'provider-link' | 'customer' | 'order'
  /**
   * How much a failure matters.
   */
  severity: 'blocking' | 'warning' | 'advisory'
  /**
   * The days on which the rule is in force, and how they are known.
   */
  effective: {
    /**
     * The first day.
     */
    from: string
    /**
     * The setting that the first day rests on.
     */
    fromSetting?: string
    /**
     * The last day. Absent: still in force.
     */
    until?: string
    /**
     * The setting that the last day rests on.
     */
    untilSetting?: string
    /**
     * How the days are known.
     */
    evidence: 'stated' | 'first-documented' | 'third-party' | 'inferred'
    /**
     * Set where the documents name only so much.
     */
    precision?: 'month' | 'year'
  }
  title: Text
}[]

/**
 * A text in both languages.
 */
export interface Text {
  /**
   * English.
   */
  en: string
  /**
   * French.
   */
  fr: string
}
