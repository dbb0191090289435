// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './run-verification.cjs'

export function validateRunVerification(value: unknown): Validated<RunVerification> {
  return validated(conforms, value)
}

/**
 * What `verify --format json` prints: whether a sealed run is as it was sealed.
 */
export interface RunVerification {
  /**
   * Its folder as it was named.
   */
  run: string
  /**
   * Whether nothing is wrong.
   */
  whole: boolean
  /**
   * The sha256 of the public key (SPKI, DER) that was asked.
   */
  key: string
  /**
   * How many files the folder has, the seal among them.
   */
  files: number
  /**
   * What is wrong, by file.
   */
  problems: {
    /**
     * What is wrong.
     */
    code: 'no-seal' | 'no-signature' | 'other-key' | 'not-signed' | 'changed' | 'missing' | 'added'
    /**
     * The file, its path from the folder of the run.
     */
    file: string
  }[]
}
