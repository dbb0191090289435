import type { HeaderAt } from './header-at.ts'
import type { DateEvidence } from './settle-dates.ts'
import type { SpoiltIds } from './settle-ids.ts'

/** Something about the cells of a column that whoever gave the file should know. It never holds a cell. */
export type ColumnNote = HeaderAt & { readonly file: string } & (
    | { readonly code: 'undecided-dates'; readonly evidence: DateEvidence }
    | { readonly code: 'spoilt-ids'; readonly spoilt: SpoiltIds }
    | { readonly code: 'collapsed'; readonly cells: number }
    | { readonly code: 'unreadable'; readonly cells: number; readonly fields: readonly string[] }
  )
