const KIB = 1024
const MIB = 1024 * KIB

/** How much of a file is believed. Each limit is named in the message of the refusal it causes. */
export interface Limits {
  /** Longest cell, in characters. */
  readonly cell: number
  /** Longest record, in characters; keeps memory bounded when no single cell is too long. */
  readonly record: number
  /** Most cells in the header. */
  readonly columns: number
  /** Longest name in the header, in characters. */
  readonly headerName: number
  /** Largest file, in bytes after unpacking. */
  readonly file: number
  /** How many times larger a packed file may become, once past `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
}

export const LIMITS: Limits = {
  cell: MIB,
  record: 4 * MIB,
  columns: 1000,
  headerName: KIB,
  file: 4 * KIB * MIB,
  ratio: 200,
  ratioFrom: 16 * MIB,
}
