import type { Database, SqlRow } from '../database/database.ts'
import type { StagedFile } from './staged-file.ts'
import { keptStart, type Start, startsAfter } from './starts.ts'

/** A source record: the line on which it starts, and where its value at a position starts. */
export interface SourceRecord {
  readonly line: number
  readonly startAt: (index: number) => Start
}

/** How to ask for the records of a file, as rows with their number in `record`, and what a row of the answer says. */
export function sourceRecords({ number, starts }: Pick<StagedFile, 'number' | 'starts'>): {
  readonly rows: string
  readonly recordOf: (row: SqlRow) => SourceRecord
} {
  return {
    rows: `SELECT record, line, ${starts.from} AS cells FROM place_${number}`,
    recordOf: (row) => {
      const cells = String(row.cells).split(' ')
      const after = starts.from === 'sizes' ? startsAfter(cells) : undefined
      return { line: Number(row.line), startAt: (index) => after?.[index] ?? keptStart(cells[index]) }
    },
  }
}

/** Works out the places of all records of a file once: else each question about some reads a clean file again. */
export async function keepPlaces(
  database: Database,
  { number, starts }: Pick<StagedFile, 'number' | 'starts'>,
): Promise<void> {
  if (starts.from === 'starts') return
  await database.run(`CREATE TABLE IF NOT EXISTS places_${number} AS SELECT * FROM place_${number};
    CREATE OR REPLACE VIEW place_${number} AS SELECT * FROM places_${number}`)
  const counted = `(SELECT count(*) FROM places_${number}) = (SELECT count(*) FROM file_${number})`
  const [all] = await database.rows(`SELECT ${counted} AS are_there`)
  if (all?.are_there !== true) throw new Error(`the database finds other records in file ${number} than the byte pass`)
}
