// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './mapping.cjs'

export function validateMapping(value: unknown): Validated<Mapping> {
  return validated(conforms, value)
}

/**
 * What `audit --mapping FILE` says of exports that they do not say themselves.
 */
export interface Mapping {
  /**
   * The path to this schema, so that an editor helps.
   */
  $schema?: string
  /**
   * The indirect provider who made the exports; they do not name it.
   */
  provider?: {
    /**
     * Its tenant.
     */
    tenantId?: string
    /**
     * The country of that tenant.
     */
    country?: string
    /**
     * Its MPN ID.
     */
    mpnId?: string
  }
}
