import { stringify } from 'csv-stringify/sync'
import { guarded } from '../run/formula-cells.ts'
import type { Output, Report } from './report.ts'
import type { Table, TableCell } from './report-table.ts'
import { tablesOf, waiverTables } from './report-tables.ts'
import { visible } from './visible.ts'

/** Every table but the summary, whose waivers are a table of their own, as a CSV file by RFC 4180, the findings first: alone they go to standard output. */
export function csvReport(report: Report): readonly Output[] {
  const tables = [...tablesOf(report).filter(({ name }) => name !== 'summary'), ...waiverTables(report)]
  const findings = tables.filter(({ name }) => name === 'findings')
  const others = tables.filter(({ name }) => name !== 'findings')
  return [...findings, ...others].map((table) => ({ name: `${table.name}.csv`, chunks: () => lines(table, report) }))
}

async function* lines({ header, rows }: Table, { csv }: Report): AsyncGenerator<string> {
  const style = { delimiter: csv.delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ }
  const line = (cells: readonly (string | number)[]) => stringify([cells], style)
  yield (csv.byteOrderMark ? '\ufeff' : '') + line(header.map(cell))
  for await (const row of rows()) yield line(row.map(cell))
}

/** A number is one; a text that a spreadsheet would calculate has an apostrophe before it, and no other has. */
function cell(value: TableCell): string | number {
  if (value === undefined || typeof value === 'number') return value ?? ''
  return typeof value === 'string' ? guarded(visible(value)) : value.day
}
