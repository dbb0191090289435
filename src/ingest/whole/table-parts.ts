import type { Encoding } from '../read/decoder.ts'
import { COMMON_DIALECT } from '../read/dialect.ts'
import type { Limits } from '../read/limits.ts'
import type { Form, HeaderCell, Part, Reject, SourceRecord, Warning } from '../read/part.ts'
import type { Place } from '../read/places.ts'
import { type RefusalCode, refuse } from '../read/refusal.ts'
import { NO_STRUCTURE } from '../read/structural.ts'

/** A table that was read whole: its records in the order of the file, those that are none among them. */
export interface WholeTable {
  readonly file: string
  readonly form: Form
  readonly encoding: Encoding
  readonly header: readonly HeaderCell[]
  readonly rows: readonly WholeRow[]
  readonly blank: number
  readonly warnings: readonly Warning[]
}

/** A record with a cell and a place for each column, or the reason why it is none. */
export type WholeRow = { readonly cells: readonly string[]; readonly places: readonly Place[] } | Fault

interface Fault {
  readonly at: Place
  readonly code: Reject['code']
  readonly message: string
  readonly raw: string
}

/** Gives a table as the careful reader gives a text file: a head, batches, an end; or refuses what breaks a limit. */
export async function* tableParts(table: WholeTable, limits: Limits): AsyncGenerator<Part> {
  const { file, form, encoding, header, rows, warnings } = table
  const broken = brokenLimit(table, limits)
  if (broken !== undefined) return yield refuse(broken, file, limits)

  const structural = { ...NO_STRUCTURE, blank: table.blank }
  yield {
    kind: 'head',
    file,
    form,
    dialect: COMMON_DIALECT,
    encoding,
    header,
    width: header.length,
    body: { line: 1, byte: 0 },
    structural,
    warnings,
  }
  let rejected = 0
  for (let from = 0; from < rows.length; from += BATCH) {
    const records: SourceRecord[] = []
    const rejects: Reject[] = []
    for (const [i, row] of rows.slice(from, from + BATCH).entries()) {
      if ('code' in row) rejects.push(rejectOf(row, file, from + i + 1))
      else records.push(recordOf(row, from + i + 1))
    }
    rejected += rejects.length
    yield { kind: 'batch', records, rejects }
  }
  const accounting = { read: rows.length, used: rows.length - rejected, rejected, structural }
  yield { kind: 'end', encoding, accounting, warnings }
}

const BATCH = 1000

function brokenLimit({ header, rows }: WholeTable, limits: Limits): RefusalCode | undefined {
  if (header.length > limits.columns) return 'too-many-columns'
  if (header.some(({ name }) => name.length > limits.headerName)) return 'header-too-long'
  const isLong = rows.some((row) => 'cells' in row && row.cells.some((cell) => cell.length > limits.cell))
  return isLong ? 'cell-too-long' : undefined
}

function recordOf({ cells, places }: Exclude<WholeRow, Fault>, number: number): SourceRecord {
  const at = (index: number): Place => places[index] ?? { line: 1, column: 1 }
  return { number, line: at(0).line, cells, at, places: () => places }
}

function rejectOf({ at, code, message, raw }: Fault, file: string, number: number): Reject {
  return { file, number, line: at.line, column: at.column, byte: 0, code, message, raw, cells: [] }
}
