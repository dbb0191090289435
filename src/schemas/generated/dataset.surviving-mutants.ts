// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './dataset.surviving-mutants.cjs'

export function validateSurvivingMutantsDataset(value: unknown): Validated<SurvivingMutantsDataset> {
  return validated(conforms, value)
}

/**
 * Small mistakes in rules that no example can show, each with its reason.
 */
export interface SurvivingMutantsDataset {
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
   * Items: A mistake.
   */
  rows: {
    /**
     * The id of the rule.
     */
    rule: string
    /**
     * The mistake, as `rules test --mutate` names it.
     */
    mutant: string
    /**
     * Why no facts can tell the mistaken rule from the right one.
     */
    reason: string
  }[]
}
