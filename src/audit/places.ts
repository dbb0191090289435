import type { Database } from '../database/database.ts'
import type { CellRef } from '../facts/cell-ref.ts'
import type { Place } from '../files/place.ts'
import { RECORDS_PER_FILE, type StagedFile } from '../ingest/staged-file.ts'

/**
 * Where a canonical cell stands in the input: the header of its column, and its place. What a kind or the mapping says of
 * every record of a file stands in no column: its place is where the record starts.
 */
export type Located = { readonly header?: string; readonly at?: Place }

/** Looks up where source records start, for a page of findings at a time. */
export async function locator(
  database: Database,
  files: readonly StagedFile[],
  sources: ReadonlySet<number>,
): Promise<(cell: CellRef) => Located> {
  const records = new Map<number, { line: number; starts: readonly string[] }>()
  for (const file of files) {
    const wanted = [...sources].filter((src) => fileOf(src) === file.number).map((src) => src % RECORDS_PER_FILE)
    if (wanted.length === 0) continue
    const rows = await database.rows(
      `SELECT record, line, starts FROM place_${file.number} WHERE record IN (${wanted.join(', ')})`,
    )
    for (const { record, line, starts } of rows) {
      const src = file.number * RECORDS_PER_FILE + Number(record)
      records.set(src, { line: Number(line), starts: String(starts).split(' ') })
    }
  }
  return ({ src, col }) => {
    const file = files.find(({ number }) => number === fileOf(src))
    const column = file?.columns.find(({ to }) => to.includes(col))
    const record = records.get(src)
    if (file === undefined || record === undefined) return {}
    if (column === undefined)
      return file.constants.has(col) ? { at: placeIn(file.name, record.line, record.starts[0]) } : {}
    return { header: column.header, at: placeIn(file.name, record.line, record.starts[column.index]) }
  }
}

function fileOf(src: number): number {
  return Math.floor(src / RECORDS_PER_FILE)
}

/** A start is a column, or `lines down:column` where a quoted cell has run over lines. */
function placeIn(file: string, line: number, start = '1'): Place {
  const [first = '1', second] = start.split(':')
  return second === undefined
    ? { file, line, column: Number(first) }
    : { file, line: line + Number(first), column: Number(second) }
}
