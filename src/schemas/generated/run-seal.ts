// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './run-seal.cjs'

export function validateRunSeal(value: unknown): Validated<RunSeal> {
  return validated(conforms, value)
}

/**
 * What seal.json of a run says: the hash of each of its other files. seal.sig is the Ed25519 signature of its bytes.
 */
export interface RunSeal {
  /**
   * Who wrote it.
   */
  tool: 'partner-preflight'
  /**
   * The version of the tool.
   */
  version: string
  /**
   * Which key signed it: the sha256 of the public key (SPKI, DER).
   */
  key: string
  /**
   * Every other file of the run, by name.
   *
   * Items: One file.
   */
  files: {
    /**
     * Its path from the folder of the run, with /.
     */
    file: string
    /**
     * Its length.
     */
    bytes: number
    /**
     * The hash of its bytes.
     */
    sha256: string
  }[]
}
