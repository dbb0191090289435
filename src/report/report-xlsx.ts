import writeExcelFile from 'write-excel-file/node'
import { filters } from './excel-filters.ts'
import type { ExcelSheet } from './excel-sheet.ts'
import { LongTexts } from './long-texts.ts'
import type { Output, Report } from './report.ts'
import { REPORT_WORDS } from './report-languages.ts'
import type { Table, TableCell } from './report-table.ts'
import { tablesOf } from './report-tables.ts'
import type { ReportWords } from './report-words.ts'
import { visible } from './visible.ts'

/** What Excel takes. */
export interface ExcelLimits {
  /** Rows of a sheet, its header included. */
  readonly rows: number
  /** Characters of a cell, in UTF-16 units. */
  readonly cell: number
}

export const EXCEL: ExcelLimits = { rows: 1_048_576, cell: 32_767 }

/** A workbook for people: a sheet a table, with filters and a header that stays. Held in memory until it is written. */
export function xlsxReport(report: Report, limits: ExcelLimits = EXCEL): readonly Output[] {
  return [{ name: 'report.xlsx', chunks: () => workbook(tablesOf(report), REPORT_WORDS[report.language], limits) }]
}

/** Tables as the sheets of one workbook. */
export async function* workbook(
  tables: readonly Table[],
  words: ReportWords,
  limits: ExcelLimits,
): AsyncGenerator<Uint8Array> {
  const texts = new LongTexts(limits.cell, words)
  const sheets: ExcelSheet[] = []
  for (const table of tables) sheets.push(...(await sheetsOf(table, texts, limits, words)))
  const long = texts.table()
  if (long !== undefined) sheets.push(...(await sheetsOf(long, texts, limits, words)))
  yield await writeExcelFile(sheets, { features: [filters(sheets)] }).toBuffer()
}

type ExcelRow = ExcelSheet['data'][number]

/** The sheet of a table, and those it is continued on: each has the header, and says in its last row where it goes on. */
async function sheetsOf(
  { name, header, rows }: Table,
  texts: LongTexts,
  limits: ExcelLimits,
  words: ReportWords,
): Promise<readonly ExcelSheet[]> {
  const head: ExcelRow = header.map((text) => ({ value: text, type: String, fontWeight: 'bold' as const }))
  const nameOf = (part: number) => (part === 1 ? words.sheet[name] : `${words.sheet[name]} (${part})`)
  const parts: ExcelRow[][] = [[head]]
  for await (const row of rows()) {
    const full = parts.at(-1) ?? []
    if (full.length === limits.rows - 1) {
      full.push([{ value: words.continued(nameOf(parts.length + 1)), type: String, fontWeight: 'bold' as const }])
      parts.push([head])
    }
    const part = parts.at(-1) ?? []
    const at = { sheet: nameOf(parts.length), row: part.length + 1 }
    part.push(
      row.map((cell, i) => excelCell(cell, (text) => texts.shortened(text, { ...at, column: header[i] ?? '' }))),
    )
  }
  return parts.map((data, i) => ({
    data,
    sheet: nameOf(i + 1),
    stickyRowsCount: 1,
    columns: header.map((_, column) => ({ width: widthOf(data, column) })),
  }))
}

function excelCell(value: TableCell, shortened: (text: string) => string): ExcelRow[number] {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'object') return { value: new Date(`${value.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: excelText(shortened(visible(value))), type: String }
}

/**
 * Excel reads `_x0041_` as a letter: where a text has it, its first sign is written so itself (ECMA-376, ST_Xstring).
 * So is the replacement character, which write-excel-file would drop, and the first letter of texts such as
 * `constructor`, which it would look up as a property of every object.
 */
function excelText(text: string): string {
  if (text in Object.prototype) return `${escaped(text.slice(0, 1))}${text.slice(1)}`
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\ufffd', '_xFFFD_')
}

function escaped(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

function widthOf(data: readonly ExcelRow[], column: number): number {
  const lengths = data.slice(0, 100).map((row) => {
    const cell = row[column]
    const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : ''
    return typeof value === 'string' ? Math.max(...value.split('\n').map(({ length }) => length)) : 10
  })
  return Math.min(60, Math.max(8, ...lengths) + 2)
}
