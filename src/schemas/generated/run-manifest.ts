// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './run-manifest.cjs'

export function validateRunManifest(value: unknown): Validated<RunManifest> {
  return validated(conforms, value)
}

/**
 * What manifest.json of a run says that is needed to read its inputs again.
 */
export interface RunManifest {
  /**
   * Who wrote it.
   */
  tool: 'partner-preflight'
  /**
   * The day whose rules judged.
   */
  asOf: string
  /**
   * Which verdicts counted.
   */
  scope: 'all' | 'evaluable'
  /**
   * The hash of the rules that judged.
   */
  rulesHash: string
  /**
   * What was set.
   */
  settings: {
    /**
     * Days that are no business days.
     */
    holidays: string[]
    [k: string]: unknown
  }
  /**
   * What the mapping said of the provider who made the exports.
   */
  provider?: {
    [k: string]: string
  }
  /**
   * The waivers that the audit was given, where it was; reports and diffs take them unless told otherwise.
   */
  waivers?: Waiver[]
  /**
   * The files, in their order.
   *
   * Items: One file.
   */
  inputs: {
    /**
     * Its name as it was given.
     */
    file: string
    /**
     * Its path from the folder of the run; absent for standard input, which is not kept.
     */
    path?: string
    /**
     * The kind of export.
     */
    kind: string
    /**
     * The hash of its bytes.
     */
    sha256: string
    [k: string]: unknown
  }[]
  [k: string]: unknown
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
