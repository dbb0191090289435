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

/** Where the values of a record start, given the sizes of its cells (see sizes-sql). */
export function startsAfter(sizes: readonly string[]): readonly Start[] {
  const starts: Start[] = []
  let [below, column] = [0, 1]
  for (const size of sizes) {
    const quoted = size.startsWith('q') ? 1 : 0
    starts.push({ below, column: column + quoted })
    const lineEnds = size.indexOf(':')
    const length = Number(size.slice(Math.max(quoted, lineEnds + 1)))
    const lines = lineEnds < 0 ? 0 : Number(size.slice(quoted, lineEnds))
    below += lines
    column = (lines > 0 ? 1 + quoted : column + 2 * quoted) + length + 1
  }
  return starts
}

/** A start as the careful reader keeps it: the column, or `lines below:column`. */
export function keptStart(text = '1'): Start {
  const [first = '1', second] = text.split(':')
  return second === undefined ? { below: 0, column: Number(first) } : { below: Number(first), column: Number(second) }
}
