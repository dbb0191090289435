// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.registration-id-countries.cjs'

export function validateRegistrationIdCountriesDataset(value: unknown): Validated<RegistrationIdCountriesDataset> {
  return validated(conforms, value)
}

/**
 * What the number is called there.
 *
 * @minItems 1
 */
export type Texts = string[]

/**
 * The countries in which Microsoft asks for a company's registration number.
 */
export interface RegistrationIdCountriesDataset {
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
     * First day of the duty of partners.
     */
    partnerFrom?: string
    /**
     * First day of the duty of customers.
     */
    customerFrom?: string
    ids: Texts
    /**
     * What the number looks like, blanks and hyphens left out; absent where that is not documented.
     */
    form?: {
      /**
       * How long it may be.
       *
       * @minItems 1
       */
      lengths: number[]
      /**
       * Whether letters may stand in it.
       */
      letters: boolean
    }
  }[]
}
