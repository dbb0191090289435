import type { Database } from '../database/database.ts'
import type { CellRef } from '../facts/cell-ref.ts'
import { RECORDS_PER_FILE, type StagedFile } from '../ingest/staged-file.ts'

/** Looks up what stands in cells, as it stands in the files, or as it is said of every record of a file. */
export async function texts(
  database: Database,
  files: readonly StagedFile[],
  cells: readonly CellRef[],
): Promise<(cell: CellRef) => { readonly text?: string }> {
  const found = new Map<string, string>()
  for (const file of files) {
    for (const { index, to } of file.columns) {
      const records = cells
        .filter(({ src, col }) => Math.floor(src / RECORDS_PER_FILE) === file.number && to.includes(col))
        .map(({ src }) => src % RECORDS_PER_FILE)
      if (records.length === 0) continue
      // Behind a dot: the driver would take a BOM off the front.
      const rows = await database.rows(`SELECT record, '.' || c${index} AS text FROM file_${file.number}
        WHERE record IN (${records.join(', ')})`)
      for (const { record, text } of rows) {
        const src = file.number * RECORDS_PER_FILE + Number(record)
        for (const col of to) found.set(`${src} ${col}`, String(text).slice(1))
      }
    }
  }
  return ({ src, col }) => {
    const file = files.find(({ number }) => number === Math.floor(src / RECORDS_PER_FILE))
    const text = found.get(`${src} ${col}`) ?? file?.constants.get(col)
    return text === undefined ? {} : { text }
  }
}
