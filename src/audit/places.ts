import type { Database } from '../database/database.ts'
import type { CellRef } from '../facts/cell-ref.ts'
import type { Place } from '../files/place.ts'
import { type SourceRecord, sourceRecords } from '../ingest/source-records.ts'
import { RECORDS_PER_FILE, type StagedFile } from '../ingest/staged-file.ts'

/**
 * Where a canonical cell stands in the input: the header of its column, and its place. What a kind or the mapping says of
 * every record of a file stands in no column: its place is where the record starts.
 */
export type Located = { readonly header?: string; readonly at?: Place }

/** Looks up where cells stand, for a page of findings at a time. */
export async function locator(
  database: Database,
  files: readonly StagedFile[],
  sources: ReadonlySet<number>,
): Promise<(cell: CellRef) => Located> {
  const records = new Map<number, SourceRecord>()
  for (const file of files) {
    const wanted = [...sources].filter((src) => fileOf(src) === file.number).map((src) => src % RECORDS_PER_FILE)
    if (wanted.length === 0) continue
    const { rows, recordOf } = sourceRecords(file)
    for (const row of await database.rows(`${rows} WHERE record IN (${wanted.join(', ')})`)) {
      records.set(file.number * RECORDS_PER_FILE + Number(row.record), recordOf(row))
    }
  }
  return ({ src, col }) => {
    const file = files.find(({ number }) => number === fileOf(src))
    const column = file?.columns.find(({ to }) => to.includes(col))
    const record = records.get(src)
    if (file === undefined || record === undefined) return {}
    if (column === undefined) return file.constants.has(col) ? { at: placeIn(file.name, record, 0) } : {}
    return { header: column.header, at: placeIn(file.name, record, column.index) }
  }
}

function fileOf(src: number): number {
  return Math.floor(src / RECORDS_PER_FILE)
}

function placeIn(file: string, { line, startAt }: SourceRecord, index: number): Place {
  const { below, column } = startAt(index)
  return { file, line: line + below, column }
}
