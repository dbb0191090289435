// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.csp-regions.cjs'

export function validateCspRegionsDataset(value: unknown): Validated<CspRegionsDataset> {
  return validated(conforms, value)
}

/**
 * The CSP regions.
 */
export interface CspRegionsDataset {
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
  notice: string
  /**
   * How the entries are to be read.
   */
  note: string
  /**
   * One entry a line.
   *
   * @minItems 1
   *
   * Items: A region.
   */
  rows: {
    /**
     * The id that account states use.
     */
    id: string
    /**
     * English name.
     */
    en: string
    /**
     * French name.
     */
    fr: string
    /**
     * The first day; absent where the region is in the oldest table.
     */
    from?: string
    /**
     * Other ways in which exports write the region.
     */
    aliases: string[]
  }[]
}
