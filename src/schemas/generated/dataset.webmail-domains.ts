// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.webmail-domains.cjs'

export function validateWebmailDomainsDataset(value: unknown): Validated<WebmailDomainsDataset> {
  return validated(conforms, value)
}

/**
 * Names of the sources that list it.
 *
 * @minItems 1
 */
export type Texts = string[]

/**
 * Mail domains that are no company's own, and domains that only look like it.
 */
export interface WebmailDomainsDataset {
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
   * Items: A domain.
   */
  rows: {
    /**
     * Lower-case A-label without a final dot.
     */
    domain: string
    /**
     * Who runs it, or seems to.
     */
    service: string
    /**
     * What the domain is to a rule.
     */
    use: 'block' | 'review' | 'consumer-other' | 'exclude'
    sources: Texts
    /**
     * Why the entry is not what its list says.
     */
    reason?: string
  }[]
}
