// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.csp-markets.cjs'

export function validateCspMarketsDataset(value: unknown): Validated<CspMarketsDataset> {
  return validated(conforms, value)
}

/**
 * The table of CSP markets.
 */
export interface CspMarketsDataset {
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
  notice: Text
  /**
   * How the entries are to be read.
   */
  note: string
  /**
   * One entry a line.
   *
   * @minItems 1
   *
   * Items: A market.
   */
  rows: {
    /**
     * The country; parts of one country share its code.
     */
    iso2: string
    /**
     * The market as the table names it.
     */
    name: string
    /**
     * A region of the list of regions.
     */
    region: string
    /**
     * ISO 4217 code of the billing currency; null where the table leaves it blank.
     */
    currency: string | null
    /**
     * The first day; absent where the market is in the oldest table.
     */
    from?: string
    /**
     * The last day; absent where the market is open.
     */
    until?: string
  }[]
}
/**
 * What whoever relies on the list must know; printed with the revision where a rule rests on it.
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
