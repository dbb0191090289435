// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.countries.cjs'

export function validateCountriesDataset(value: unknown): Validated<CountriesDataset> {
  return validated(conforms, value)
}

/**
 * English names, the one to show first.
 *
 * @minItems 1
 */
export type Texts = string[]
/**
 * French names, the one to show first.
 *
 * @minItems 1
 */
export type Texts1 = string[]

/**
 * The countries of the world and the names they go by.
 */
export interface CountriesDataset {
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
   * Items: A country.
   */
  rows: {
    /**
     * The alpha-2 code of a country.
     */
    iso2: string
    /**
     * ISO 3166-1 alpha-3, and XKX.
     */
    alpha3: string
    en: Texts
    fr: Texts1
  }[]
  /**
   * Names that more than one country goes by, and the countries in question.
   */
  ambiguous: {
    /**
     * The countries.
     *
     * @minItems 2
     *
     * Items: The alpha-2 code of a country.
     */
    [k: string]: string[]
  }
}
