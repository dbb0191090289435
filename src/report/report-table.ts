import type { ColumnName, SheetName } from './report-words.ts'

/** What stands in a cell; texts are as they came, each format makes them harmless in its own way. */
export type TableCell = string | number | { readonly day: string } | undefined

/** A table of a report; its rows are made as they are asked for, as often as they are. */
export interface Table {
  readonly name: SheetName
  /** Names of columns; those of gates stand for themselves. */
  readonly header: readonly string[]
  readonly rows: () => AsyncIterable<readonly TableCell[]>
}

/** A day as a cell; a text that is none stays a text. */
export function dayCell(text: string): TableCell {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? { day: text } : text
}

export type ColumnNames = readonly ColumnName[]
