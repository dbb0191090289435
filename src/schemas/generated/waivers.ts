// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './waivers.cjs'

export function validateWaivers(value: unknown): Validated<Waivers> {
  return validated(conforms, value)
}

/**
 * Findings that someone answers for until a day. The verdict stays; the finding is shown as waived.
 */
export interface Waivers {
  /**
   * Where this schema is, for editors.
   */
  $schema?: string
  /**
   * The waivers, in any order.
   */
  waivers: Waiver[]
}
/**
 * One rule waived for one subject, or for all that is a reseller's.
 */
export interface Waiver {
  /**
   * The id of the rule, as in the findings.
   */
  rule: string
  /**
   * The key of the subject, as in the findings; a reseller's key and /* for everything of that reseller.
   */
  subject: string
  /**
   * Why the finding is accepted.
   */
  reason: string
  /**
   * Who asks for it.
   */
  author: string
  /**
   * Who answers for it: somebody else than the author.
   */
  approver: string
  /**
   * The last day, YYYY-MM-DD; it ends at midnight UTC.
   */
  until: string
}
