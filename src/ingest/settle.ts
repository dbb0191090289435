import type { Database } from '../database/database.ts'
import type { ColumnNote } from './column-note.ts'
import type { ReadColumn } from './column-reading.ts'
import type { HeaderAt } from './header-at.ts'
import { type DateEvidence, dateEvidence, orderOf } from './settle-dates.ts'
import { keepZeroLed, type SpoiltIds, spoiltIds } from './settle-ids.ts'
import { collapsedCells } from './settle-types.ts'
import type { Staged } from './stage.ts'
import { feeds, type Survey, survey } from './survey.ts'
import type { DateOrder } from './told.ts'
import { toldOfColumn } from './told-column.ts'

/** Settles how the columns of all files are read, each over its whole file, before any cell is read as its type. */
export async function settle(
  database: Database,
  files: readonly Staged[],
): Promise<{ readonly files: readonly Staged[]; readonly notes: readonly ColumnNote[] }> {
  const surveys = new Map<Staged, Survey>()
  for (const file of files) surveys.set(file, await survey(database, file))
  const zeroLed = [...surveys].flatMap(([{ number }, of]) => [...of.zeroLed].map((index) => ({ file: number, index })))
  const mayHaveLostZeros = await keepZeroLed(database, zeroLed)
  const settled: Staged[] = []
  const notes: ColumnNote[] = []
  for (const [file, { dated, oddIds }] of surveys) {
    const collapsed = await collapsedCells(database, file, file.head.header.length)
    for (const [index, cells] of collapsed) {
      notes.push({ code: 'collapsed', file: file.name, index, header: file.head.header[index]?.name ?? '', cells })
    }
    const columns: ReadColumn[] = []
    for (const column of file.columns) {
      const { index } = column
      const isIdSuspect = feeds(column, 'mpn-id') && (mayHaveLostZeros || oddIds.has(index))
      const spoilt = isIdSuspect ? await spoiltIds(database, file.number, index) : undefined
      const evidence = dated.has(index) ? await dateEvidence(database, file.number, index) : undefined
      columns.push(settleColumn(file, column, { collapsed: collapsed.has(index), spoilt, evidence }, notes))
    }
    settled.push({ ...file, columns })
  }
  return { files: settled, notes }
}

/** What a closer look has found in the cells of one column. */
interface Looked {
  readonly collapsed: boolean
  readonly spoilt: SpoiltIds | undefined
  readonly evidence: DateEvidence | undefined
}

function settleColumn(
  file: Staged,
  column: ReadColumn,
  { collapsed, spoilt, evidence }: Looked,
  notes: ColumnNote[],
): ReadColumn {
  const at = { file: file.name, index: column.index, header: column.header }
  const { decimalMark } = file.told
  const dates = evidence === undefined ? undefined : orderOf(evidence, toldOrder(file, column))

  if (spoilt !== undefined && Object.values(spoilt).some((n) => n > 0))
    notes.push({ ...at, code: 'spoilt-ids', spoilt })
  if (evidence !== undefined && dates === 'undecided') notes.push({ ...at, code: 'undecided-dates', evidence })

  return {
    ...column,
    ...(dates !== undefined && { dates }),
    ...(decimalMark !== undefined && { decimalMark }),
    ...(collapsed && { collapsed: true }),
    ...(spoilt !== undefined && spoilt.lostZeros > 0 && { lostZeros: true }),
  }
}

function toldOrder({ told: { dateOrders } }: Staged, at: HeaderAt): DateOrder | undefined {
  return toldOfColumn(dateOrders, at) ?? dateOrders.get('*')
}
