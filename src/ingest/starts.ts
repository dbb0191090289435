import type { Dialect } from './read/dialect.ts'
import type { Quoting } from './read/quoting.ts'

/**
 * How it is known where the values of a file's records start: the careful reader has kept it beside them, or it follows
 * from the cells and the rules by which the columns of a clean file are quoted.
 */
export type Starts =
  | { readonly from: 'copy' }
  | { readonly from: 'cells'; readonly dialect: Dialect; readonly quoting: readonly Quoting[] }

/** Where a value starts: so many lines below the record's first, in this column, 1-based, in code points. */
export interface Start {
  readonly below: number
  readonly column: number
}

/** Where the value at a position starts, given the cells of its record up to it. */
export function startOf(
  cells: readonly string[],
  index: number,
  { dialect, quoting }: Starts & { from: 'cells' },
): Start {
  const { delimiter, quote } = dialect
  let before = ''
  for (const [i, cell] of cells.slice(0, index + 1).entries()) {
    const isQuoted = quote !== 'none' && keeps(quoting[i], cell, delimiter, quote)
    const opening = isQuoted ? quote : ''
    before +=
      i === index
        ? opening
        : `${opening}${isQuoted ? cell.replaceAll(quote, quote + quote) : cell}${opening}${delimiter}`
  }
  const lines = before.split('\n')
  return { below: lines.length - 1, column: [...(lines.at(-1) ?? '')].length + 1 }
}

function keeps(rule: Quoting | undefined, cell: string, delimiter: string, quote: string): boolean {
  if (rule === 'always') return true
  if (rule === 'filled') return cell !== ''
  return cell.includes(delimiter) || cell.includes(quote) || cell.includes('\n')
}

/** A start as the copy keeps it: the column, or `lines below:column`. */
export function keptStart(text = '1'): Start {
  const [first = '1', second] = text.split(':')
  return second === undefined ? { below: 0, column: Number(first) } : { below: Number(first), column: Number(second) }
}
