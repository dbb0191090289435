// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './run-rules.cjs'

export function validateRunRules(value: unknown): Validated<RunRules> {
  return validated(conforms, value)
}

/**
 * The documents and sentences the rule rests on.
 */
export type Citations = {
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
 * The comparisons the rule made, in the order of its leaves.
 */
export type Expected = {
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
 * What Partner Center would answer where it fails.
 */
export type PredictedErrors = {
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

/**
 * What rules.json of a run says: of each rule that its findings are about, what all of them share. findings.parquet has the rest.
 */
export interface RunRules {
  /**
   * The rules by the UTF-8 bytes of their ids.
   */
  rules: KeptRule[]
}
/**
 * A rule as its findings have it.
 */
export interface KeptRule {
  /**
   * The id of the rule: the name of its file.
   */
  id: string
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
  citations: Citations
  title: Text
  remediation: Text1
  /**
   * The comparisons of each of its condition trees, by the name that the rows have in `condition`.
   */
  expected: {
    applies?: Expected
    holds: Expected
  }
  predictedErrors: PredictedErrors
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
