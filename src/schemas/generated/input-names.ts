// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './input-names.cjs'

export function validateInputNames(value: unknown): Validated<InputNames> {
  return validated(conforms, value)
}

/**
 * What files that lie under other names are called, as `audit --names` takes it: findings, reports and mapping know them by these names.
 */
export interface InputNames {
  /**
   * The name of the file whose path is the key; its ending says whether it is JSON, a workbook or text.
   */
  [k: string]: string
}
