// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './rule.cjs'

export function validateRuleFile(value: unknown): Validated<RuleFile> {
  return validated(conforms, value)
}

/**
 * A group or a single comparison.
 */
export type Condition = Group | Leaf
/**
 * Conditions joined by one connective.
 */
export type Group = All | Any | Not
/**
 * A word, a day, a country, a number or a flag.
 */
export type Scalar = string | number | boolean
/**
 * The values of which one is meant.
 *
 * @minItems 1
 */
export type List = Scalar[]

/**
 * One documented constraint of the programme: what must hold, for whom, since when, by which sentences, and what to do when it does not.
 */
export interface RuleFile {
  /**
   * The path from the rule file to this schema, so that an editor helps while a rule is written.
   */
  $schema: string
  /**
   * The id of the row in the catalogue of constraints; also the name of the file.
   */
  id: string
  /**
   * Raised when what the rule asks changes, so that an old report can still be read.
   */
  version: number
  /**
   * The stage of the life cycle at which the rule is judged; also the folder of the file.
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
   * What the rule is about: it is judged once for each such subject of a reseller.
   */
  subject: 'reseller' | 'contact' | 'mpn-id' | 'agreement' | 'user' | 'provider-link' | 'customer' | 'order'
  /**
   * blocking: the documents say must or cannot. warning: they say should, or disagree. advisory: for information.
   */
  severity: 'blocking' | 'warning' | 'advisory'
  title: Text
  /**
   * The days on which the rule is in force, and how they are known.
   */
  effective: {
    /**
     * The first day on which the rule is in force.
     */
    from: string
    /**
     * The setting that the first day rests on; `from` is then its default.
     */
    fromSetting?: 'dapEndedOn' | 'mcaAttestationApiOnlyFrom' | 'pmcRetiredOn' | 'porChecksFrom'
    /**
     * The last day on which the rule is in force. Absent: still in force.
     */
    until?: string
    /**
     * The setting whose day is the first without the rule; `until` is then the day before its default.
     */
    untilSetting?: 'dapEndedOn' | 'mcaAttestationApiOnlyFrom' | 'pmcRetiredOn' | 'porChecksFrom'
    /**
     * stated: the documents name the date. first-documented: the oldest known revision with the sentence. third-party: others name it. inferred: our reading.
     */
    evidence: 'stated' | 'first-documented' | 'third-party' | 'inferred'
    /**
     * Set where the documents name only a month or a year: `from` is then its first day, `until` the day before its first day.
     */
    precision?: 'month' | 'year'
  }
  /**
   * The sentences on which the rule rests.
   *
   * @minItems 1
   */
  sources: Source[]
  /**
   * For which subjects the rule is meant. No: not applicable. Unknown: unknown. Absent: for all.
   */
  applies?: All | Any | Not
  /**
   * What must hold. Yes: pass. No: fail. Unknown: unknown.
   */
  conditions: All | Any | Not
  /**
   * The refusals that Partner Center would answer to a call made while the rule fails.
   *
   * @minItems 1
   */
  predictedErrors?: PredictedError[]
  remediation: Text1
  /**
   * Who takes the remedy, and where.
   */
  step?: {
    /**
     * Who must act. A reseller's global administrator is named where no other user can.
     */
    who: 'reseller-global-admin' | 'reseller' | 'provider' | 'customer' | 'microsoft'
    where: Text2
  }
  /**
   * What changed with each version after the first, in the order of the versions.
   *
   * @minItems 1
   */
  changes?: Change[]
  /**
   * What a reviewer should know: qualified severity, inference, contradicting documents, what the rule leaves to others.
   */
  note?: string
  /**
   * Facts and the verdict they deserve. They run as tests and appear in the documentation.
   *
   * @minItems 3
   */
  examples: Example[]
}
/**
 * What must hold, as one sentence that reads well after pass and after fail.
 */
export interface Text {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
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
/**
 * Every condition must hold: the worst of their answers.
 */
export interface All {
  /**
   * The conditions, at least one.
   *
   * @minItems 1
   */
  all: Condition[]
}
/**
 * One condition must hold: the best of their answers.
 */
export interface Any {
  /**
   * The conditions, at least one.
   *
   * @minItems 1
   */
  any: Condition[]
}
/**
 * The condition must not hold; unknown stays unknown.
 */
export interface Not {
  /**
   * A group or a single comparison.
   */
  not: Group | Leaf
}
/**
 * One comparison; unknown when either side is unknown.
 */
export interface Leaf {
  /**
   * The fact asked for.
   */
  fact: string
  /**
   * How the fact is compared: anything, a list, numbers, or days.
   */
  operator:
    | 'equal'
    | 'notEqual'
    | 'in'
    | 'notIn'
    | 'lessThan'
    | 'lessThanInclusive'
    | 'greaterThan'
    | 'greaterThanInclusive'
    | 'before'
    | 'onOrBefore'
    | 'after'
    | 'onOrAfter'
  /**
   * What it is compared with: a value, another fact, or for `in` and `notIn` a list.
   */
  value: Scalar | FactReference | List
}
/**
 * Another fact of the same subject or its reseller.
 */
export interface FactReference {
  /**
   * The fact compared with.
   */
  fact: string
}
/**
 * One refusal. Codes are reused between endpoints, so both are given.
 */
export interface PredictedError {
  /**
   * An endpoint of the list of error codes.
   */
  endpoint: string
  /**
   * The code that endpoint answers.
   */
  code: string
}
/**
 * What to do when the rule fails, in one or two plain sentences.
 */
export interface Text1 {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
}
/**
 * The page or portal, by the labels its menus carry.
 */
export interface Text2 {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
}
/**
 * What changed with one version.
 */
export interface Change {
  /**
   * The version that brought it.
   */
  version: number
  what: Text3
}
/**
 * What the rule asks since, and why.
 */
export interface Text3 {
  /**
   * British English.
   */
  en: string
  /**
   * French, with French typography.
   */
  fr: string
}
/**
 * One case: what is known, and the verdict.
 */
export interface Example {
  /**
   * What the case shows, in a few words.
   */
  name: string
  /**
   * The facts that are known. All others are not.
   */
  given: {
    [k: string]: Scalar
  }
  /**
   * The verdict the rule must give.
   */
  expect: 'pass' | 'fail' | 'unknown' | 'not-applicable'
}
