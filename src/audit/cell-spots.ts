import { numberOfColumn } from '../facts/cell-ref.ts'
import { text } from '../facts/sql-text.ts'
import { RECORDS_PER_FILE, type StagedFile } from '../ingest/staged-file.ts'

/**
 * The SQL of `header_spot`: for each canonical column that a file gives `file` and `col`, their numbers, `index`, the
 * position of its cells in a record, and `header` and `name`, those of the column and of the file, as JSON. What is said
 * of every record of a file has no header, and stands where the record starts.
 */
export function headerSpots(files: readonly StagedFile[]): string {
  const rows = files.flatMap((file) => {
    const told = new Map<string, readonly [number, string]>()
    for (const name of file.constants.keys()) told.set(name, [0, 'NULL'])
    for (const { to, index, header } of [...file.columns].reverse()) {
      for (const name of to) told.set(name, [index, text(JSON.stringify(header))])
    }
    return [...told].flatMap(([name, [index, header]]) => {
      const col = numberOfColumn(name)
      return col === undefined
        ? []
        : [`(${file.number}, ${col}, ${index}, ${header}, ${text(JSON.stringify(file.name))})`]
    })
  })
  const values = rows.length === 0 ? '(0, 0, 0, NULL, NULL)' : rows.join(',\n')
  return `CREATE TABLE header_spot AS SELECT file::BIGINT AS file, col::BIGINT AS col, "index"::INT AS "index",
    header::VARCHAR AS header, name::VARCHAR AS name FROM (VALUES ${values}) AS spots(file, col, "index", header, name)`
}

/**
 * The SQL that fills `record_spot` with the records that `wanted`, a query of numbers of records over all files, gives:
 * `src`, `line`, on which it starts, `rooms`, how many columns each of its cells takes up, and `opens`, how many stand
 * before its text; where these do not tell, `starts`, for each cell what the careful reader has kept; neither of them
 * for a record of which only JavaScript knows where its cells start (see `startsAfter`).
 */
export function recordSpots(files: readonly StagedFile[], wanted: string): readonly string[] {
  const words = `string_split(cells, ' ')`
  const quoted = (word: string) => `starts_with(${word}, 'q')`
  const rooms = `list_transform(${words}, lambda word: CASE WHEN ${quoted('word')} THEN word[2:]::INT + 3 ELSE word::INT + 1 END)`
  const opens = `list_transform(${words}, lambda word: ${quoted('word')}::INT)`
  const parts = files.map(({ number, starts }) => {
    const first = number * RECORDS_PER_FILE
    const records = `SELECT ${first} + record AS src, line, ${starts.from} AS cells FROM place_${number}
      WHERE record IN (SELECT src - ${first} FROM (${wanted}) WHERE src > ${first} AND src < ${first + RECORDS_PER_FILE})`
    const told =
      starts.from === 'starts'
        ? `NULL AS rooms, NULL AS opens, ${words} AS starts`
        : `CASE WHEN NOT contains(cells, ':') THEN ${rooms} END AS rooms,
           CASE WHEN NOT contains(cells, ':') THEN ${opens} END AS opens, NULL AS starts`
    return `INSERT INTO record_spot SELECT src, line, ${told} FROM (${records})`
  })
  return ['CREATE TABLE record_spot (src BIGINT, line BIGINT, rooms INT[], opens INT[], starts VARCHAR[])', ...parts]
}

/** The line and the column where a cell starts, as SQL over rows `h` of `header_spot` and `p` of `record_spot`. */
export function spotSql(): { readonly line: string; readonly column: string; readonly unsure: string } {
  const word = `coalesce(p.starts[h."index" + 1], '1')`
  const below = `CASE WHEN contains(${word}, ':') THEN split_part(${word}, ':', 1)::BIGINT ELSE 0 END`
  return {
    line: `(p.line + CASE WHEN p.starts IS NULL THEN 0 ELSE ${below} END)`,
    column: `(CASE WHEN p.starts IS NOT NULL THEN split_part(${word}, ':', -1)::BIGINT
      ELSE 1 + coalesce(list_sum(p.rooms[1:h."index"]), 0) + p.opens[h."index" + 1] END)::BIGINT`,
    unsure: `(p.src IS NOT NULL AND p.starts IS NULL AND p.rooms IS NULL)`,
  }
}
