import { text } from '../facts/sql-text.ts'
import type { Head } from './read/part.ts'
import type { Clean } from './read/prove-clean.ts'

/** A clean file as the database reads it: where it is, what its head says, and what the byte pass proved. */
interface DirectFile {
  readonly number: number
  readonly path: string
  readonly head: Head
  readonly clean: Clean
}

/** Reads a clean file into the table `direct_<number>`, every cell as the text it is. Nothing is left to guess. */
export function readDirect({ number, path, head, clean }: DirectFile): string {
  const { dialect, width, body } = head
  const quote = dialect.quote === 'none' ? '' : dialect.quote
  const columns = cells(width).map((name) => `'${name}': 'VARCHAR'`)
  const isOnOneLine = clean.quotedLineEnds === 0
  // No cell can be the text that stands for NULL: an unquoted one holds no line end, and quoted ones are never NULL.
  return `CREATE TABLE direct_${number} AS SELECT * FROM read_csv(${text(path)}, auto_detect = false, header = false,
    skip = ${body.line - 1}, delim = ${text(dialect.delimiter)}, quote = ${text(quote)}, escape = ${text(quote)},
    new_line = ${clean.lineEnd === '\n' ? `'\\n'` : `'\\r\\n'`}, nullstr = '\n\n', allow_quoted_nulls = false,
    encoding = 'utf-8', max_line_size = 2097152, parallel = ${isOnOneLine},
    columns = {${columns.join(', ')}})`
}

/**
 * The views of a file that was read directly: `file_<number>`, the number of each record and its cells, and
 * `place_<number>`, the same with the line on which the record starts.
 */
export function directViews({ number, head, clean }: DirectFile): string {
  const names = cells(head.width)
  const first = head.body.line
  const isOnOneLine = clean.quotedLineEnds === 0
  const above = 'OVER (ORDER BY rowid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)'
  const lined = `CREATE TABLE line_${number} AS
    SELECT (${first} + rowid + coalesce(sum(${lineEndsIn(names)}) ${above}, 0))::BIGINT AS line FROM direct_${number};`
  const lines = isOnOneLine
    ? `d.rowid + ${first} AS line, d.* FROM direct_${number} d`
    : `l.line, d.* FROM direct_${number} d JOIN line_${number} l ON l.rowid = d.rowid`
  return `${isOnOneLine ? '' : lined} CREATE VIEW file_${number} AS SELECT rowid + 1 AS record, ${names.join(', ')}
      FROM direct_${number};
    CREATE VIEW place_${number} AS SELECT d.rowid + 1 AS record, ${lines}`
}

function cells(width: number): readonly string[] {
  return Array.from({ length: width }, (_, i) => `c${i}`)
}

function lineEndsIn(names: readonly string[]): string {
  return names.map((name) => `length(${name}) - length(replace(${name}, chr(10), ''))`).join(' + ')
}
