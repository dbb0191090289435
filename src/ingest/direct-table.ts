import { text } from '../facts/sql-text.ts'
import type { Head } from './read/part.ts'
import type { Clean } from './read/prove-clean.ts'
import type { Quoting } from './read/quoting.ts'

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
 * `place_<number>`, the line on which each record starts, and where its values start, worked out from the rules by which
 * its columns are quoted when somebody asks.
 */
export function directViews({ number, head, clean }: DirectFile): string {
  const names = cells(head.width)
  const first = head.body.line
  const isOnOneLine = clean.quotedLineEnds === 0
  const above = 'OVER (ORDER BY rowid ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)'
  const lined = `CREATE TABLE line_${number} AS
    SELECT (${first} + rowid + coalesce(sum(${lineEndsIn(names)}) ${above}, 0))::BIGINT AS line FROM direct_${number};`
  const records = isOnOneLine
    ? `SELECT *, rowid + 1 AS record, rowid + ${first} AS line FROM direct_${number}`
    : `SELECT d.*, d.rowid + 1 AS record, l.line FROM direct_${number} d JOIN line_${number} l ON l.rowid = d.rowid`
  return `${isOnOneLine ? '' : lined} CREATE VIEW file_${number} AS SELECT rowid + 1 AS record, ${names.join(', ')}
      FROM direct_${number};
    CREATE VIEW place_${number} AS SELECT record, line, ${starts(head, clean)} AS starts FROM
      (SELECT record, line, ${rawCells(head, clean)} FROM (${records}))`
}

function cells(width: number): readonly string[] {
  return Array.from({ length: width }, (_, i) => `c${i}`)
}

function lineEndsIn(names: readonly string[]): string {
  return names.map((name) => `length(${name}) - length(replace(${name}, chr(10), ''))`).join(' + ')
}

/** The cells as they stand in the file, and the quotes that open them: lists, for there may be a thousand. */
function rawCells({ dialect }: Head, { quoting }: Clean): string {
  const { delimiter, quote } = dialect
  const plain = cells(quoting.length)
  if (quote === 'none') return `[${plain.join(', ')}] AS raw, [${plain.map(() => `''`).join(', ')}] AS opening`
  const mark = text(quote)
  const quoted = quoting.map((rule, i) => isQuoted(rule, `c${i}`, delimiter, quote))
  const raw = plain.map(
    (cell, i) =>
      `CASE WHEN ${quoted[i]} THEN ${mark} || replace(${cell}, ${mark}, ${text(quote + quote)}) || ${mark} ELSE ${cell} END`,
  )
  const opening = quoted.map((one) => `CASE WHEN ${one} THEN ${mark} ELSE '' END`)
  return `[${raw.join(', ')}] AS raw, [${opening.join(', ')}] AS opening`
}

/** As a clean copy keeps them: joined by a blank, each the column, or `lines down:column`. */
function starts({ dialect, width }: Head, { quotedLineEnds }: Clean): string {
  const delimiter = text(dialect.delimiter)
  const upTo = `list_transform(range(${width}), lambda i:
    array_to_string(raw[1:i], ${delimiter}) || CASE WHEN i = 0 THEN '' ELSE ${delimiter} END || opening[i + 1])`
  return `array_to_string(list_transform(${upTo}, lambda p: ${quotedLineEnds === 0 ? '(length(p) + 1)::VARCHAR' : placeAfter('p')}), ' ')`
}

function isQuoted(rule: Quoting, cell: string, delimiter: string, quote: string): string {
  if (rule === 'always') return 'TRUE'
  if (rule === 'filled') return `${cell} <> ''`
  return `(${[delimiter, quote].map((one) => `contains(${cell}, ${text(one)})`).join(' OR ')} OR contains(${cell}, chr(10)))`
}

/** How far below the record's first line a text ends, and the column after it. */
function placeAfter(upTo: string): string {
  const lines = `(length(${upTo}) - length(replace(${upTo}, chr(10), '')))`
  const column = `length(string_split(${upTo}, chr(10))[-1]) + 1`
  return `CASE WHEN ${lines} = 0 THEN '' ELSE ${lines} || ':' END || ${column}`
}
