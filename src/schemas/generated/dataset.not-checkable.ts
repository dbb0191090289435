// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.not-checkable.cjs'

export function validateNotCheckableDataset(value: unknown): Validated<NotCheckableDataset> {
  return validated(conforms, value)
}

/**
 * Constraints that no data can decide.
 */
export interface NotCheckableDataset {
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
   * How the entries are to be read.
   */
  note: string
  /**
   * One entry a line.
   *
   * Items: A constraint.
   */
  rows: {
    /**
     * The id of the row in the catalogue of constraints.
     */
    id: string
    /**
     * The stage at which it matters.
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
     * What it is about.
     */
    subject: 'reseller' | 'contact' | 'mpn-id' | 'agreement' | 'user' | 'provider-link' | 'customer' | 'order'
    /**
     * How the documents put it.
     */
    severity: 'blocking' | 'warning' | 'advisory'
    /**
     * The sentences that state it.
     *
     * @minItems 1
     *
     * Items: One document at one revision, and the sentences meant.
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
       * Sentence ids within that revision.
       */
      sentences: number[]
    }[]
    /**
     * The evidence that no data carries.
     */
    reason: {
      /**
       * British English.
       */
      en: string
      /**
       * French.
       */
      fr: string
    }
  }[]
}
