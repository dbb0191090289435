// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './findings-page.cjs'

export function validateFindingsPage(value: unknown): Validated<FindingsPage> {
  return validated(conforms, value)
}

/**
 * Some findings of an audit, in the order of the run.
 */
export interface FindingsPage {
  /**
   * One each.
   */
  findings: Finding[]
  /**
   * The cursor of the next page, where there is one. A page that has it may hold fewer findings than were asked for, where they are long.
   */
  next?: string
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
