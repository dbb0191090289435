import type { Database } from '../database/database.ts'
import type { ColumnNote } from './column-note.ts'
import type { ReadColumn } from './column-reading.ts'
import { typeOf } from './fields.ts'
import type { HeaderAt } from './header-at.ts'
import { dateEvidence, orderOf } from './settle-dates.ts'
import { keepZeroLed, spoiltIds } from './settle-ids.ts'
import { collapsedCells } from './settle-types.ts'
import type { Staged } from './stage.ts'
import type { DateOrder } from './told.ts'
import { toldOfColumn } from './told-column.ts'

/** Settles how the columns of all files are read, each over its whole file, before any cell is read as its type. */
export async function settle(
  database: Database,
  files: readonly Staged[],
): Promise<{ readonly files: readonly Staged[]; readonly notes: readonly ColumnNote[] }> {
  const ids = files.flatMap(({ number, columns }) =>
    columns.filter((column) => feeds(column, 'mpn-id')).map(({ index }) => ({ file: number, index })),
  )
  await keepZeroLed(database, ids)
  const settled: Staged[] = []
  const notes: ColumnNote[] = []
  for (const file of files) {
    const collapsed = await collapsedCells(database, file.number, file.head.header.length)
    for (const [index, cells] of collapsed) {
      notes.push({ code: 'collapsed', file: file.name, index, header: file.head.header[index]?.name ?? '', cells })
    }
    const columns: ReadColumn[] = []
    for (const column of file.columns) columns.push(await settleColumn(database, file, column, collapsed, notes))
    settled.push({ ...file, columns })
  }
  return { files: settled, notes }
}

async function settleColumn(
  database: Database,
  file: Staged,
  column: ReadColumn,
  collapsed: ReadonlyMap<number, number>,
  notes: ColumnNote[],
): Promise<ReadColumn> {
  const { index, header } = column
  const { told } = file
  const at = { file: file.name, index, header }
  const spoilt = feeds(column, 'mpn-id') ? await spoiltIds(database, file.number, index) : undefined
  const evidence = feeds(column, 'day') ? await dateEvidence(database, file.number, index) : undefined
  const dates = evidence === undefined ? undefined : orderOf(evidence, toldOrder(file, column))

  if (spoilt !== undefined && Object.values(spoilt).some((n) => n > 0))
    notes.push({ ...at, code: 'spoilt-ids', spoilt })
  if (evidence !== undefined && dates === 'undecided') notes.push({ ...at, code: 'undecided-dates', evidence })

  return {
    ...column,
    ...(dates !== undefined && { dates }),
    ...(told.decimalMark !== undefined && { decimalMark: told.decimalMark }),
    ...(collapsed.has(index) && { collapsed: true }),
    ...(spoilt !== undefined && spoilt.lostZeros > 0 && { lostZeros: true }),
  }
}

function toldOrder({ told: { dateOrders } }: Staged, at: HeaderAt): DateOrder | undefined {
  return toldOfColumn(dateOrders, at) ?? dateOrders.get('*')
}

function feeds({ to }: ReadColumn, type: string): boolean {
  return to.some((name) => typeOf(name) === type)
}
