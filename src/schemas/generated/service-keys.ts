// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './service-keys.cjs'

export function validateServiceKeys(value: unknown): Validated<ServiceKeys> {
  return validated(conforms, value)
}

/**
 * What a key may do: judge accounts, audit, read rules and figures.
 */
export type Scope = 'check' | 'audit' | 'read'

/**
 * The API keys of a service. A key itself is nowhere, only its SHA-256.
 */
export interface ServiceKeys {
  /**
   * For editors.
   */
  $schema?: string
  /**
   * The keys; names are unique.
   *
   * @minItems 1
   */
  keys: Key[]
}
/**
 * One key.
 */
export interface Key {
  /**
   * Whose it is, for logs: lower-case letters, digits, hyphens.
   */
  name: string
  /**
   * The SHA-256 of the key, in hexadecimal.
   */
  sha256: string
  /**
   * What it may do.
   *
   * @minItems 1
   */
  scopes: Scope[]
  /**
   * Whether it is taken no more.
   */
  revoked?: boolean
}
