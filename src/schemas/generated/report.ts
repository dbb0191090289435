// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './report.cjs'

export function validateJsonReport(value: unknown): Validated<JsonReport> {
  return validated(conforms, value)
}

/**
 * The gates that stay shut without it.
 *
 * Items: A stage of the life cycle.
 */
export type Gates = (
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
)[]
/**
 * The gates that have to open before.
 *
 * Items: A stage of the life cycle.
 */
export type Gates1 = (
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
)[]

/**
 * What `report --format json` writes: a whole run as one object.
 */
export interface JsonReport {
  summary: AuditSummary
  selection?: Selection
  /**
   * What is told of waivers beside the findings that they cover.
   */
  waivers: WaiverNotice[]
  /**
   * Every reseller, in the order of the keys.
   */
  resellers: {
    /**
     * Its key.
     */
    reseller: string
    /**
     * Its legal name; blank where it is not known.
     */
    legalName: string
    /**
     * The country of its CSP account; blank where it is not known.
     */
    country: string
    /**
     * Where it stands.
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
       * The state of the gate.
       */
      state: 'open' | 'blocked' | 'undetermined'
    }[]
  }[]
  /**
   * Every finding, with the waiver that is in force for it.
   */
  findings: Finding[]
  /**
   * The steps of each reseller that has some; what is waived is none.
   */
  plans: {
    /**
     * The key of the reseller.
     */
    reseller: string
    /**
     * In the order of the gates.
     */
    steps: {
      /**
       * Its number.
       */
      step: number
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
       * The rule that fails.
       */
      rule: string
      /**
       * Who acts.
       */
      who: 'reseller-global-admin' | 'reseller' | 'provider' | 'customer' | 'microsoft'
      where: Text2
      /**
       * How many subjects fail.
       */
      subjects: number
      unlocks: Gates
      waitsFor: Gates1
    }[]
  }[]
  /**
   * Every rejected record.
   */
  rejects: {
    /**
     * Its file.
     */
    file: string
    /**
     * Its physical line.
     */
    line: number
    /**
     * Where the fault is seen.
     */
    column?: number
    /**
     * The byte where it begins.
     */
    byte: number
    /**
     * Why.
     */
    code: string
    /**
     * Why, in words.
     */
    message: string
    /**
     * The record as it stands there.
     */
    raw: string
  }[]
}
/**
 * What the audit said: of the whole run, whatever a report selects from it.
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
    /**
     * A number of things.
     */
    [k: string]: number
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
/**
 * What resellers, findings, waivers and plans are about, where a report selects from the run.
 */
export interface Selection {
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
 * A rule's verdict on one subject: the facts seen, where they stood, and the sentences it rests on.
 */
export interface Finding {
  /**
   * The id of the rule: the name of its file.
   */
  rule: string
  /**
   * The version of the rule.
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
   * How much a failure matters.
   */
  severity: 'blocking' | 'warning' | 'advisory'
  /**
   * What the rule says.
   */
  verdict: 'pass' | 'fail' | 'unknown' | 'not-applicable'
  /**
   * For unknown: why the deciding fact is not known.
   */
  cause?: 'missing' | 'no-column' | 'blank' | 'unreadable' | 'ambiguous' | 'conflict' | 'none' | 'no-match'
  /**
   * What the rule was judged on.
   */
  subject: {
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
   * The facts the rule looked at, in the order of its leaves.
   */
  seen: {
    /**
     * The name of the fact.
     */
    fact: string
    /**
     * Its value, where it is known.
     */
    value?: string | number | boolean
    /**
     * Why it is not known.
     */
    cause?: 'missing' | 'no-column' | 'blank' | 'unreadable' | 'ambiguous' | 'conflict' | 'none' | 'no-match'
    /**
     * The text of the cell, where it could not be read as one value.
     */
    text?: string
    /**
     * The readings that were possible, where there were several.
     */
    candidates?: string[]
    /**
     * Where an account state has it.
     */
    path?: string
    /**
     * The column of the export that it came from.
     */
    header?: string
    at?: Place
    /**
     * Where it lies between several: the cells that disagree, the first of each reading, or that were compared.
     *
     * @minItems 2
     */
    cells?: Cell[]
  }[]
  at?: Place1
  /**
   * The comparisons the rule made, in the order of its leaves.
   */
  expected: {
    /**
     * The fact on the left.
     */
    fact: string
    /**
     * The comparison.
     */
    operator: string
    /**
     * What it was compared with: a constant, a list, or another fact.
     */
    value:
      | string
      | number
      | boolean
      | unknown[]
      | {
          [k: string]: unknown
        }
  }[]
  /**
   * The documents and sentences the rule rests on.
   */
  citations: {
    /**
     * The id of the document.
     */
    document: string
    /**
     * The revision that was read.
     */
    revision: string
    /**
     * The ids of the sentences.
     */
    sentences: number[]
  }[]
  /**
   * For fail: what Partner Center would answer.
   */
  predictedErrors: {
    /**
     * The call that would be refused.
     */
    endpoint: string
    /**
     * The code of the refusal.
     */
    code: string
    /**
     * What the code means.
     */
    meaning: string
  }[]
  title: Text
  remediation: Text1
  waiver?: Waiver
}
/**
 * A place in an input file; line and column from 1, columns in code points.
 */
export interface Place1 {
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
/**
 * What must hold.
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
/**
 * What to do.
 */
export interface Text1 {
  /**
   * English.
   */
  en: string
  /**
   * French.
   */
  fr: string
}
/**
 * In a report: the waiver that is in force for it. The verdict is what it was.
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
/**
 * Where.
 */
export interface Text2 {
  /**
   * English.
   */
  en: string
  /**
   * French.
   */
  fr: string
}
