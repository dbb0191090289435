import type { ExportKind } from '../datasets/export-kinds.ts'
import type { TableName } from '../tables/column.ts'
import type { ReadColumn } from './column-reading.ts'
import type { Starts } from './starts.ts'

/**
 * A file whose records stand in the database as `file_<number>`: record, and the cells that somebody looks at, c0, c1,
 * ...; and as `place_<number>`: record, the line where it starts, and what says where its values start (`starts`).
 */
export interface StagedFile {
  /** 1-based, in the order in which the files were given. */
  readonly number: number
  readonly name: string
  readonly kind: ExportKind
  /** Set for our own form of one canonical table, which keeps lists in order and lets nothing merge. */
  readonly canonical: TableName | undefined
  readonly columns: readonly ReadColumn[]
  readonly starts: Starts
  /** What every record says without a cell for it: the kind's constants, as far as somebody has told them. */
  readonly constants: ReadonlyMap<string, string>
  /** What the mapping says of every record, by canonical column: as good as a cell of it. */
  readonly toldCells: ReadonlyMap<string, string>
  /** The MPN ID of the provider who made the export, where the mapping says it. */
  readonly providerMpnId?: string
}

/** Numbers a source record over all files, so that file and record can be told from it. */
export const RECORDS_PER_FILE = 2 ** 40

/** The SQL of a source record's number in one file. */
export function sourceOf(file: StagedFile): string {
  return `(${file.number} * ${RECORDS_PER_FILE} + record)`
}

/** What has all the cells of a file, also those of columns that nobody looks at. */
export function allCells({ number, starts }: Pick<StagedFile, 'number' | 'starts'>): string {
  return starts.from === 'sizes' ? `whole_${number}` : `file_${number}`
}
