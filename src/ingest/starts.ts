/**
 * How it is known where the values of a file's records start: the careful reader has kept it beside them (`starts`), or
 * it follows from how much room each cell of a clean file takes up (`sizes`).
 */
export type Starts = { readonly from: 'starts' } | { readonly from: 'sizes' }

/** Where a value starts: so many lines below the record's first, in this column, 1-based, in code points. */
export interface Start {
  readonly below: number
  readonly column: number
}

/** Where the value at a position starts, given the sizes of its record's cells (see sizes-sql). */
export function startAfter(sizes: readonly string[], index: number): Start {
  let [below, column] = [0, 1]
  for (const size of sizes.slice(0, index)) {
    const { quoted, lines, length } = sizeIn(size)
    below += lines
    column = (lines > 0 ? 1 + quoted : column + 2 * quoted) + length + 1
  }
  return { below, column: column + sizeIn(sizes[index] ?? '').quoted }
}

/** The quote that opens a cell, its line ends, and the length of its last line. */
function sizeIn(size: string): { readonly quoted: 0 | 1; readonly lines: number; readonly length: number } {
  const quoted = size.startsWith('q') ? 1 : 0
  const [first = '', second] = size.slice(quoted).split(':')
  return second === undefined
    ? { quoted, lines: 0, length: Number(first) }
    : { quoted, lines: Number(first), length: Number(second) }
}

/** A start as the careful reader keeps it: the column, or `lines below:column`. */
export function keptStart(text = '1'): Start {
  const [first = '1', second] = text.split(':')
  return second === undefined ? { below: 0, column: Number(first) } : { below: Number(first), column: Number(second) }
}
