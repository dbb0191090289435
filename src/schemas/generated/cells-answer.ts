// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './cells-answer.cjs'

export function validateCellsAnswer(value: unknown): Validated<CellsAnswer> {
  return validated(conforms, value)
}

/**
 * What `cells --format json` prints: what the reader made of a file, whatever it holds.
 */
export interface CellsAnswer {
  /**
   * The names of the columns; empty where the file has no header.
   */
  header: string[]
  /**
   * Every data record in file order. A rejected one is here too, in its likeliest reading and at its own length.
   */
  rows: string[][]
  /**
   * The records that are damaged, by the physical line on which they start.
   */
  rejects: {
    /**
     * The line, from 1.
     */
    line: number
    /**
     * Where on it the trouble is, from 1, in code points.
     */
    column?: number
    /**
     * The kind of damage.
     */
    code: string
    /**
     * The damage in words.
     */
    message: string
  }[]
}
