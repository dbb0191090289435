// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.terms.cjs'

export function validateTermsDataset(value: unknown): Validated<TermsDataset> {
  return validated(conforms, value)
}

/**
 * What the programme's things are called on later days.
 */
export interface TermsDataset {
  /**
   * The path from the file to its schema, so that an editor helps while a list is changed.
   */
  $schema: string
  /**
   * Where the facts come from: one source, or several by name.
   */
  source:
    | string
    | {
        [k: string]: string
      }
  /**
   * The date of the newest source, or of the list where it is ours.
   */
  revision: string
  /**
   * The licence of the source.
   */
  licence?: string
  /**
   * What whoever relies on the list must know; printed in reports.
   */
  notice?: string
  /**
   * How the entries are to be read.
   */
  note: string
  /**
   * One day of renaming each, the earliest first.
   *
   * @minItems 1
   *
   * Items: What is called otherwise from a day on.
   */
  rows: {
    /**
     * The first day of the new words.
     */
    from: string
    /**
     * How the day is known, as in a rule.
     */
    evidence: 'stated' | 'first-documented' | 'third-party' | 'inferred'
    /**
     * Set where only a month or a year is known.
     */
    precision?: 'month' | 'year'
    /**
     * Each phrase of before, and what it is called from that day on.
     */
    en: {
      /**
       * Anything written.
       */
      [k: string]: string
    }
    /**
     * Each phrase of before, and what it is called from that day on.
     */
    fr: {
      /**
       * Anything written.
       */
      [k: string]: string
    }
  }[]
}
