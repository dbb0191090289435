/** A header of the file, by its 0-based position: two columns may well have the same one. */
export interface HeaderAt {
  readonly index: number
  readonly header: string
}
