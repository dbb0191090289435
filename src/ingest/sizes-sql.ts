import { text } from '../facts/sql-text.ts'
import type { Dialect } from './read/dialect.ts'
import type { Quoting } from './read/quoting.ts'

/**
 * The SQL of how much room each cell of a record takes up in a clean file, in words with blanks between: `q` where it is
 * quoted, then its length in code points, doubled quotes counted twice; where it holds line ends their number, a colon,
 * and the length of its last line.
 */
export function sizesSql({ delimiter, quote }: Dialect, quoting: readonly Quoting[], holdsLineEnds: boolean): string {
  const sizes = quoting.map((rule, index) => {
    const cell = `c${index}`
    if (quote === 'none') return `length(${cell})`
    const lines = holdsLineEnds
      ? `CASE WHEN contains(${cell}, chr(10)) THEN (length(${cell}) - length(replace(${cell}, chr(10), ''))) || ':' ELSE '' END || `
      : ''
    const last = holdsLineEnds ? `split_part(${cell}, chr(10), -1)` : cell
    const quoted = `'q' || ${lines}(2 * length(${last}) - length(replace(${last}, ${text(quote)}, '')))`
    const when = isQuoted(rule, cell, delimiter, quote)
    return when === undefined ? quoted : `CASE WHEN ${when} THEN ${quoted} ELSE length(${cell})::VARCHAR END`
  })
  return `concat_ws(' ', ${sizes.join(', ')})`
}

/** When a cell is quoted; undefined: always. */
function isQuoted(rule: Quoting, cell: string, delimiter: string, quote: string): string | undefined {
  if (rule === 'always') return undefined
  if (rule === 'filled') return `${cell} <> ''`
  return `(contains(${cell}, ${text(delimiter)}) OR contains(${cell}, ${text(quote)}) OR contains(${cell}, chr(10)))`
}
