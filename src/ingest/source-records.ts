import type { SqlRow } from '../database/database.ts'
import type { StagedFile } from './staged-file.ts'
import { keptStart, type Start, startOf } from './starts.ts'

/** A source record: the line on which it starts, and where its value at a position starts. */
export interface SourceRecord {
  readonly line: number
  readonly startAt: (index: number) => Start
}

/** How to ask for the records of a file, as rows with their number in `record`, and what a row of the answer says. */
export function sourceRecords({ number, columns, starts }: Pick<StagedFile, 'number' | 'columns' | 'starts'>): {
  readonly rows: string
  readonly recordOf: (row: SqlRow) => SourceRecord
} {
  if (starts.from === 'copy') {
    return {
      rows: `SELECT record, line, starts FROM place_${number}`,
      recordOf: (row) => {
        const kept = String(row.starts).split(' ')
        return { line: Number(row.line), startAt: (index) => keptStart(kept[index]) }
      },
    }
  }
  // Behind a dot: the driver would take a BOM off the front.
  const width = Math.max(0, ...columns.map(({ index }) => index + 1))
  const cells = Array.from({ length: width }, (_, i) => `'.' || c${i} AS c${i}`)
  return {
    rows: `SELECT ${['record', 'line', ...cells].join(', ')} FROM place_${number}`,
    recordOf: (row) => ({
      line: Number(row.line),
      startAt: (index) => {
        const before = Array.from({ length: index + 1 }, (_, i) => String(row[`c${i}`] ?? '.').slice(1))
        return startOf(before, index, starts)
      },
    }),
  }
}
