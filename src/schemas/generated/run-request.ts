// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './run-request.cjs'

export function validateRunRequest(value: unknown): Validated<RunRequest> {
  return validated(conforms, value)
}

/**
 * What an audit keeps of itself while it is not yet a run, so that it can be taken up after an interruption.
 */
export interface RunRequest {
  /**
   * Who wrote it.
   */
  tool: 'partner-preflight'
  /**
   * The version of the tool.
   */
  version: string
  /**
   * The hash of the rules.
   */
  rulesHash: string
  /**
   * The command line.
   */
  words: string[]
  /**
   * The day whose rules judge.
   */
  asOf: string
  /**
   * The files that are read.
   *
   * Items: One file.
   */
  inputs: {
    /**
     * Its path as it was named.
     */
    file: string
    /**
     * Its size and when it was changed last.
     */
    mark: string
  }[]
}
