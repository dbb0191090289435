// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.declared-days.cjs'

export function validateDeclaredDaysDataset(value: unknown): Validated<DeclaredDaysDataset> {
  return validated(conforms, value)
}

/**
 * The days between which each rule is in force, told a second time.
 */
export interface DeclaredDaysDataset {
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
   * How the entries are to be read.
   */
  note: string
  /**
   * One entry a line.
   *
   * Items: A rule.
   */
  rows: {
    /**
     * The id of the rule.
     */
    rule: string
    /**
     * The first day.
     */
    from: string
    /**
     * The last day; absent where it is still in force.
     */
    until?: string
  }[]
}
