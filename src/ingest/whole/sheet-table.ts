import type { WholeRow, WholeTable } from './table-parts.ts'

/** A sheet as a table: its first row that is not blank is the header. Undefined where there is none. */
export function sheetTable(
  rows: readonly (readonly unknown[])[],
  file: string,
): Pick<WholeTable, 'file' | 'header' | 'rows' | 'blank'> | undefined {
  const texts = rows.map((row) => row.map(textOf))
  const top = texts.findIndex((row) => !isBlank(row))
  if (top === -1) return undefined
  const names = withoutBlankEnd(texts[top] ?? [])
  const header = names.map((name, i) => ({ name, line: top + 1, column: i + 1 }))
  const below = texts.map((cells, i) => ({ cells, line: i + 1 })).slice(top + 1)
  const data = below.filter(({ cells }) => !isBlank(cells))
  return {
    file,
    header,
    rows: data.map(({ cells, line }) => rowOf(cells, line, names.length)),
    blank: top + below.length - data.length,
  }
}

function rowOf(cells: readonly string[], line: number, width: number): WholeRow {
  const { length } = withoutBlankEnd(cells)
  if (length > width) {
    const message = `the record has ${length} cells where the header has ${width}`
    return { at: { line, column: width + 1 }, code: 'ragged-row', message, raw: cells.join('\t') }
  }
  return {
    cells: Array.from({ length: width }, (_, i) => cells[i] ?? ''),
    places: Array.from({ length: width }, (_, i) => ({ line, column: i + 1 })),
  }
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  const text = cell.toISOString()
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19)
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}

function withoutBlankEnd(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((cell) => cell.trim() !== '') + 1)
}
