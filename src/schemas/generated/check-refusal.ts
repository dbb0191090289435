// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './check-refusal.cjs'

export function validateCheckRefusal(value: unknown): Validated<CheckRefusal> {
  return validated(conforms, value)
}

/**
 * What `check`, and the stream of the service, give in place of an answer for a line of NDJSON that was not judged.
 */
export interface CheckRefusal {
  /**
   * Why the line was not judged.
   */
  error: {
    /**
     * The kind of fault. A line is too large, or lists too much, only for the service.
     */
    code:
      | 'not-utf8'
      | 'not-json'
      | 'duplicate-key'
      | 'too-deep'
      | 'empty'
      | 'a-list'
      | 'not-an-object'
      | 'no-rules'
      | 'too-large'
      | 'too-many-subjects'
    /**
     * The fault in words.
     */
    message: string
    at?: Place
  }
}
/**
 * A place in an input file; line and column from 1, columns in code points.
 */
export interface Place {
  /**
   * The file as it was named.
   */
  file: string
  /**
   * The physical line.
   */
  line: number
  /**
   * The column of the value's first character.
   */
  column: number
}
