import { text } from '../facts/sql-text.ts'
import type { Head } from './read/part.ts'
import type { Clean } from './read/prove-clean.ts'
import { sizesSql } from './sizes-sql.ts'

/** A clean file as the database reads it: where it is, what its head says, and what the byte pass proved. */
export interface DirectFile {
  readonly number: number
  readonly path: string
  readonly head: Head
  readonly clean: Clean
  /** The positions of the columns that somebody looks at beyond where they stand; at least one. */
  readonly kept: readonly number[]
  /** The file to which the byte pass has written their cells, if the disk had room for it. */
  readonly cells?: string
}

/** Reads the kept cells of a clean file into the table `direct_<number>`, every cell as the text it is. */
export function readDirect(file: DirectFile): string {
  const cells = file.cells === undefined ? records(file) : `read_parquet(${text(file.cells)})`
  return `CREATE TABLE direct_${file.number} AS SELECT ${file.kept.map((index) => `c${index}`).join(', ')} FROM ${cells}`
}

/** The records of the file, all their cells, where it lies. Nothing is left to guess. */
function records({ path, head, clean }: DirectFile): string {
  const { dialect, width, body } = head
  const quote = dialect.quote === 'none' ? '' : dialect.quote
  const columns = cells(width).map((name) => `'${name}': 'VARCHAR'`)
  // No cell can be the text that stands for NULL: an unquoted one holds no line end, and quoted ones are never NULL.
  return `read_csv(${text(path)}, auto_detect = false, header = false,
    skip = ${body.line - 1}, delim = ${text(dialect.delimiter)}, quote = ${text(quote)}, escape = ${text(quote)},
    new_line = ${clean.lineEnd === '\n' ? `'\\n'` : `'\\r\\n'`}, nullstr = '\n\n', allow_quoted_nulls = false,
    encoding = 'utf-8', max_line_size = 2097152, parallel = ${clean.quotedLineEnds === 0},
    columns = {${columns.join(', ')}})`
}

/**
 * The views of a file that was read directly: `file_<number>`, the number of each record and its kept cells; and two that
 * read the file again: `whole_<number>`, all its cells, and `place_<number>`, the line on which each record starts and
 * the sizes of its cells.
 */
export function directViews(file: DirectFile): string {
  const { number, head, clean } = file
  const names = cells(head.width)
  const holdsLineEnds = clean.quotedLineEnds > 0
  const below = `${head.body.line - 1} + row_number() OVER ()`
  const above = `sum(${lineEndsIn(names)}) OVER (ROWS UNBOUNDED PRECEDING) - (${lineEndsIn(names)})`
  const line = holdsLineEnds ? `${below} + ${above}` : below
  const sizes = sizesSql(head.dialect, clean.quoting, holdsLineEnds)
  return `CREATE VIEW file_${number} AS SELECT rowid + 1 AS record, * FROM direct_${number};
    CREATE VIEW whole_${number} AS SELECT * FROM ${records(file)};
    CREATE VIEW place_${number} AS SELECT row_number() OVER () AS record, (${line})::BIGINT AS line, ${sizes} AS sizes
      FROM ${records(file)}`
}

/** Takes away what there is of the table and the views. */
export function dropDirect(number: number): string {
  const views = ['file', 'whole', 'place'].map((name) => `DROP VIEW IF EXISTS ${name}_${number}`)
  return [...views, `DROP TABLE IF EXISTS direct_${number}`].join(';')
}

function cells(width: number): readonly string[] {
  return Array.from({ length: width }, (_, i) => `c${i}`)
}

function lineEndsIn(names: readonly string[]): string {
  return names.map((name) => `length(${name}) - length(replace(${name}, chr(10), ''))`).join(' + ')
}
