// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './audit-summary.cjs'

export function validateAuditSummary(value: unknown): Validated<AuditSummary> {
  return validated(conforms, value)
}

/**
 * A number of things.
 */
export type Count = number

/**
 * What `audit --format json` prints, and what a run keeps as tally.json.
 */
export interface AuditSummary {
  /**
   * What made it.
   */
  tool: 'partner-preflight'
  /**
   * The version of the tool.
   */
  version: string
  /**
   * The day whose rules were applied.
   */
  asOf: string
  /**
   * The sha256 of the rules in force.
   */
  rulesHash: string
  /**
   * The settings used.
   */
  settings: {
    [k: string]: unknown
  }
  /**
   * The files, in the order in which they were given.
   */
  inputs: {
    /**
     * The file as it was named.
     */
    file: string
    /**
     * The id of its kind.
     */
    kind: string
    /**
     * The sha256 of its bytes.
     */
    sha256: string
    /**
     * Data records, counted where they are cut.
     */
    read: number
    /**
     * Records that fed a canonical table.
     */
    used: number
    /**
     * Records that no reseller could be found for.
     */
    ignored: number
    /**
     * Damaged records.
     */
    rejected: number
  }[]
  /**
   * The sums over all files: read = used + ignored + rejected.
   */
  accounting: {
    /**
     * Data records.
     */
    read: number
    /**
     * Used records.
     */
    used: number
    /**
     * Ignored records.
     */
    ignored: number
    /**
     * Rejected records.
     */
    rejected: number
  }
  /**
   * How many subjects of each kind were judged.
   */
  subjects: {
    [k: string]: Count
  }
  /**
   * Whether rules that no file has the columns for count for gates and exit code.
   */
  scope: 'all' | 'evaluable'
  /**
   * What subjects, gates, rules, blockers, gaps, findings and the exit code are about, where that is not everything. Every record is read and accounted for all the same, and gates are judged by all their rules.
   */
  selection?: {
    /**
     * Only the rules of this gate, and of those it depends on, were judged.
     */
    gate?:
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
     * Only these rules are told of. The gates are judged by all rules.
     */
    rules?: string[]
    /**
     * Only these resellers, by their keys.
     */
    resellers?: string[]
    /**
     * Only resellers whose CSP account is in one of these countries (ISO 3166-1 alpha-2).
     */
    countries?: string[]
    /**
     * Only resellers of whom a finding or a gate is not as in this run, or who are not in it.
     */
    changedSince?: string
    /**
     * A number of things.
     */
    selected: number
    /**
     * A number of things.
     */
    of: number
    /**
     * A number of things.
     */
    countryUnknown?: number
  }
  /**
   * How many resellers stand where at each gate, in the order of the life cycle.
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
     * A number of things.
     */
    open: number
    /**
     * A number of things.
     */
    blocked: number
    /**
     * A number of things.
     */
    blockedOnlyThroughOthers: number
    /**
     * A number of things.
     */
    undetermined: number
    /**
     * A number of things.
     */
    undeterminedOnlyForColumns: number
  }[]
  /**
   * Where each reseller stands: at the first gate, in their order, that is not open. Each is counted once.
   */
  funnel: {
    /**
     * The gates, in their order.
     */
    stopped: {
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
       * A number of things.
       */
      blocked: number
      /**
       * A number of things.
       */
      undetermined: number
      /**
       * A number of things.
       */
      undeterminedOnlyForColumns: number
    }[]
    /**
     * A number of things.
     */
    through: number
  }
  /**
   * How the verdicts of each rule came out.
   */
  rules: {
    /**
     * The rule.
     */
    id: string
    /**
     * Its severity.
     */
    severity: 'blocking' | 'warning' | 'advisory'
    /**
     * A number of things.
     */
    pass: number
    /**
     * A number of things.
     */
    fail: number
    /**
     * A number of things.
     */
    unknown: number
    /**
     * A number of things.
     */
    notApplicable: number
    /**
     * With --waivers: of the fails and unknowns, those that are waived. Absent where none is.
     */
    waived?: {
      /**
       * A number of things.
       */
      fail: number
      /**
       * A number of things.
       */
      unknown: number
    }
  }[]
  /**
   * With --waivers: the waivers that have expired, that cover nothing, or that are too broad.
   */
  waivers?: WaiverNotice[]
  /**
   * The blocking rules that fail, by the number of resellers they stop, then of customers and orders.
   */
  blockers: {
    /**
     * The rule.
     */
    rule: string
    /**
     * A number of things.
     */
    resellers: number
    /**
     * A number of things.
     */
    customers: number
    /**
     * A number of things.
     */
    orders: number
  }[]
  /**
   * Rules that could be judged on no subject, and the columns that no file has.
   */
  notEvaluable: {
    /**
     * The rule.
     */
    rule: string
    /**
     * The canonical columns it lacks.
     */
    needs: string[]
  }[]
  /**
   * Unknown verdicts for cells that disagree, and the first such cells in the order of the findings.
   */
  conflicts: {
    /**
     * A number of things.
     */
    verdicts: number
    /**
     * Conflicts, each once.
     *
     * @maxItems 5
     */
    first: {
      /**
       * The fact that is told in several ways.
       */
      fact: string
      /**
       * The key of the subject that it is about.
       */
      subject: string
      /**
       * The cells that disagree.
       *
       * @minItems 2
       */
      cells: Cell[]
    }[]
  }
  /**
   * What would settle unknown verdicts, most first.
   */
  dataGaps: {
    /**
     * The canonical column.
     */
    column: string
    /**
     * Why it says nothing.
     */
    cause: 'missing' | 'no-column' | 'blank' | 'unreadable' | 'ambiguous' | 'conflict' | 'none' | 'no-match'
    /**
     * A number of things.
     */
    verdicts: number
    /**
     * A number of things.
     */
    resellers: number
  }[]
  /**
   * Kinds of export that would settle unknown verdicts, most first: of rules that lack nothing but their columns.
   */
  missingExports: {
    /**
     * The kind.
     */
    kind: string
    /**
     * The canonical columns that these rules lack.
     */
    columns: string[]
    /**
     * A number of things.
     */
    verdicts: number
  }[]
  /**
   * The second opinion: resellers drawn at random, with all their subjects, and one for each rule and verdict that these lack, re-judged by json-rules-engine from the source records.
   */
  selfCheck: {
    /**
     * A number of things.
     */
    sample: number
    /**
     * A number of things.
     */
    agreed: number
    /**
     * A number of things.
     */
    subjects: number
    /**
     * A number of things.
     */
    resellers: number
    /**
     * Rules with a verdict that occurs only with resellers of too many subjects to be re-judged.
     */
    notRepresented: string[]
  }
  /**
   * A number of things.
   */
  durationMs: number
}
/**
 * What is wrong with a waiver.
 */
export interface WaiverNotice {
  /**
   * What is wrong with it.
   */
  code: 'expired' | 'unused' | 'too-broad'
  /**
   * Its rule.
   */
  rule: string
  /**
   * Its subject.
   */
  subject: string
  /**
   * Its end day.
   */
  until: string
  /**
   * A number of things.
   */
  findings: number
}
/**
 * A cell of the input as it stands there.
 */
export interface Cell {
  /**
   * Its text.
   */
  text?: string
  /**
   * Where an account state has it.
   */
  path?: string
  /**
   * The column of the export that it stands in.
   */
  header?: string
  at?: Place
  /**
   * Whose record it is, where that is another reseller's.
   */
  reseller?: string
}
/**
 * A place in an input file; line and column from 1, columns in code points.
 */
export interface Place {
  /**
   * The file as it was named.
   */
  file: string
  /**
   * The physical line.
   */
  line: number
  /**
   * The column of the value's first character.
   */
  column: number
}
