// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.error-codes.cjs'

export function validateErrorCodesDataset(value: unknown): Validated<ErrorCodesDataset> {
  return validated(conforms, value)
}

/**
 * The codes with which Partner Center refuses a call.
 */
export interface ErrorCodesDataset {
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
   * What the short names of endpoints stand for.
   */
  endpoints: {
    [k: string]: string
  }
  /**
   * One entry a line.
   *
   * @minItems 1
   *
   * Items: A code at an endpoint.
   */
  rows: {
    /**
     * A short name of an endpoint.
     */
    endpoint: string
    /**
     * The code as the answer writes it.
     */
    code: string
    /**
     * The HTTP status.
     */
    http: number
    /**
     * What it means, in our words.
     */
    meaning: string
    /**
     * The constraints whose failure it reports.
     *
     * Items: A name in lower case, its words joined by hyphens.
     */
    rules: string[]
    /**
     * A name in lower case, its words joined by hyphens.
     */
    document: string
  }[]
}
