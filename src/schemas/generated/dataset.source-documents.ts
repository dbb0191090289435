// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.source-documents.cjs'

export function validateSourceDocumentsDataset(value: unknown): Validated<SourceDocumentsDataset> {
  return validated(conforms, value)
}

/**
 * The documents that rules and lists cite.
 */
export interface SourceDocumentsDataset {
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
   * One entry a line.
   *
   * @minItems 1
   *
   * Items: A document.
   */
  rows: {
    /**
     * The id that citations use.
     */
    id: string
    /**
     * The title, ours where the page could not be read whole.
     */
    title: string
    /**
     * stated: by Microsoft. third-party: by others.
     */
    kind: 'stated' | 'third-party'
    /**
     * Where the public finds it.
     */
    url: string
    /**
     * The revisions that are cited.
     *
     * @minItems 1
     *
     * Items: A revision.
     */
    revisions: {
      /**
       * The date it bears.
       */
      date: string
      /**
       * Ranges of the sentence ids that exist; absent where not all are known.
       *
       * @minItems 1
       */
      sentences?: number[][]
    }[]
  }[]
}
