// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './rule-coverage.cjs'

export function validateRuleCoverage(value: unknown): Validated<RuleCoverage> {
  return validated(conforms, value)
}

/**
 * What `rules coverage --format json` prints: the founding document sentence by sentence, and every rule with its sentences.
 */
export interface RuleCoverage {
  /**
   * The founding document, by its id.
   */
  document: string
  /**
   * The revision whose sentences these are.
   */
  revision: string
  /**
   * Every sentence, in the order of the document.
   *
   * Items: One sentence.
   */
  sentences: {
    /**
     * Its id, the same in every language.
     */
    id: number
    /**
     * Whether it asks for something.
     */
    role: 'constraint' | 'context'
    about: Text
    /**
     * What became of it.
     */
    decision: 'rules' | 'not-checkable' | 'context' | 'undecided'
    /**
     * The rules that rest on it.
     */
    rules: string[]
    /**
     * The constraints in it that no data can decide.
     *
     * Items: One constraint.
     */
    notCheckable: {
      /**
       * Its id in the catalogue.
       */
      id: string
      reason: Text
    }[]
  }[]
  /**
   * Every rule, in the order of the ids.
   *
   * Items: One rule.
   */
  rules: {
    /**
     * The name of its file.
     */
    id: string
    /**
     * All that it rests on, other documents included.
     *
     * Items: One document at one revision.
     */
    sources: {
      /**
       * An id from the list of source documents.
       */
      document: string
      /**
       * The date the document bears.
       */
      revision: string
      /**
       * Sentence ids; empty where the page as a whole is meant.
       */
      sentences: number[]
    }[]
  }[]
}
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
