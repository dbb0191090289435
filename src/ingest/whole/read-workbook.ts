import type { Limits } from '../read/limits.ts'
import type { Part, Warning } from '../read/part.ts'
import { refuse } from '../read/refusal.ts'
import type { Told } from '../told.ts'
import { sheetTable } from './sheet-table.ts'
import { tableParts } from './table-parts.ts'
import { wholeFile } from './whole-file.ts'
import { unpackedSize } from './zip-size.ts'

/** Reads one sheet of an Excel workbook: the one that was told, else the first that holds anything; the choice is stated. */
export async function* readWorkbook(
  source: AsyncIterable<Uint8Array>,
  file: string,
  { sheet: wanted }: Told,
  limits: Limits,
): AsyncGenerator<Part> {
  const bytes = await wholeFile(source, file, limits)
  if (!Buffer.isBuffer(bytes)) return yield bytes
  const size = unpackedSize(bytes)
  if (size === undefined) return yield refuse('workbook-damaged', file, limits)
  if (size > UNPACKED) return yield refuse('workbook-too-large', file, limits)

  const sheets = await sheetsOf(bytes)
  if (sheets === undefined) return yield refuse('workbook-damaged', file, limits)
  const full = sheets.filter(({ data }) => data.length > 0)
  const chosen = wanted === undefined ? full[0] : sheets.find(({ sheet }) => sheet === wanted)
  if (chosen === undefined) return yield refuse(wanted === undefined ? 'no-header' : 'no-such-sheet', file, limits)

  const others = full.map(({ sheet }) => sheet).filter((name) => name !== chosen.sheet)
  const warnings = others.length === 0 || wanted !== undefined ? [] : [choice(chosen.sheet, others)]
  const table = sheetTable(chosen.data, file)
  if (table === undefined) return yield refuse('no-header', file, limits)
  yield* tableParts(
    { ...table, file, form: { kind: 'workbook', sheet: chosen.sheet, others }, encoding: 'utf-8', warnings },
    limits,
  )
}

/** The most that the parts of a workbook may unpack to, in bytes: all of it is held in memory. */
const UNPACKED = 512 * 1024 * 1024

interface Sheet {
  readonly sheet: string
  readonly data: readonly (readonly unknown[])[]
}

/** Numbers stay as they are written in the file, so that no digit of an id is lost on the way. */
async function sheetsOf(bytes: Buffer): Promise<readonly Sheet[] | undefined> {
  const { default: readXlsxFile } = await import('read-excel-file/node')
  try {
    return await readXlsxFile(bytes, { trim: false, parseNumber: (text: string) => text })
  } catch {
    return undefined
  }
}

function choice(sheet: string, others: readonly string[]): Warning {
  const left = others.map((name) => `"${name}"`).join(', ')
  return {
    code: 'sheet-chosen',
    message: `The sheet "${sheet}" was read, and not ${left}. The key sheet of a mapping chooses another.`,
  }
}
