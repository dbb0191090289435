// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './problem.cjs'

export function validateProblem(value: unknown): Validated<Problem> {
  return validated(conforms, value)
}

/**
 * Why the service did not do what it was asked (RFC 9457, application/problem+json). It repeats nothing of what was sent.
 */
export interface Problem {
  /**
   * A URN that ends with the code.
   */
  type: string
  /**
   * The kind of fault in words, English or French.
   */
  title: string
  /**
   * The status of the answer.
   */
  status: number
  /**
   * The kind of fault, for programs. Codes never change.
   */
  code: string
  /**
   * The id of the request, as the log has it.
   */
  request: string
  /**
   * Every fault and where it is, or the first 100 of them.
   */
  errors?: Fault[]
}
/**
 * One fault.
 */
export interface Fault {
  /**
   * The kind of fault.
   */
  code: string
  /**
   * The fault in words.
   */
  detail: string
  /**
   * JSON Pointer to the value in the body, or to the nearest one around it that the documentation names.
   */
  pointer?: string
  /**
   * The line of the body.
   */
  line?: number
  /**
   * The column, in code points.
   */
  column?: number
  /**
   * The parameter of the query that is meant.
   */
  parameter?: string
  /**
   * The part of the upload that is meant.
   */
  part?: string
  /**
   * The header that is meant.
   */
  header?: string
}
