// Generated from schemas/ by `npm run generate`: edit the schema instead.
import { type Validated, validated } from '../validated.ts'
import conforms from './mapping-explanation.cjs'

export function validateMappingExplanation(value: unknown): Validated<MappingExplanation> {
  return validated(conforms, value)
}

export type Count = number

/**
 * What `audit --explain-mapping --format json` prints: what each file was taken for, what its columns became, and what the rules still lack.
 */
export interface MappingExplanation {
  tool: 'partner-preflight'
  version: string
  /**
   * The day whose rules were looked at.
   */
  asOf: string
  files: ExplainedFile[]
  /**
   * The columns that rules in force ask for and no file gives, those that most rules ask for first.
   */
  lacks: {
    column: string
    rules: string[]
  }[]
}
export interface ExplainedFile {
  file: string
  /**
   * The id of its kind; not-recognised where it is of none.
   */
  kind: string
  title: {
    en: string
    fr: string
  }
  form: 'text' | 'json' | 'workbook'
  /**
   * How a text file separates and wraps its cells.
   */
  dialect?: {
    delimiter: string
    quote: string
    escape: string
  }
  encoding: string
  /**
   * Which sheet of a workbook was read.
   */
  sheet?: string
  read: Count
  used: Count
  ignored: Count
  rejected: Count
  /**
   * Every column in the order of the file.
   */
  columns: ExplainedColumn[]
  /**
   * What every record says without a cell for it.
   */
  constants: {
    [k: string]: string
  }
  /**
   * What a whole export of this kind leaves nothing out of.
   */
  complete: string[]
}
export interface ExplainedColumn {
  position: number
  header: string
  /**
   * mapped: its cells feed columns; recognition: it only tells which records count, or of what kind the file is; useless: known to be of no use to rules; unknown: nobody knows it.
   */
  is: 'mapped' | 'recognition' | 'useless' | 'unknown'
  to: string[]
  /**
   * The order of its dates, where they are not ISO dates.
   */
  dates?: 'mdy' | 'dmy' | 'ymd' | 'undecided'
}
