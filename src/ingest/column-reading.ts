import type { MappedColumn } from './recognise-columns.ts'
import type { DateOrder } from './told.ts'

/** A mapped column, and what was settled about reading its cells before any of them is read. */
export interface ReadColumn extends MappedColumn {
  /** Set where not all dates are ISO dates: the order of their numbers, if it could be settled. */
  readonly dates?: DateOrder | 'undecided'
  readonly decimalMark?: '.' | ','
  /** Whether names of .NET types stand where there should be values. */
  readonly collapsed?: true
  /** Whether some of its ids stand elsewhere with leading zeros. */
  readonly lostZeros?: true
}
