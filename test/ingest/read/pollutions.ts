import type { Table } from './printing.ts'

/**
 * The pollutions of the Pollock benchmark, after its published list (Vitagliano, Hameed, Jiang, Reisener, Wu, Naumann:
 * "Pollock: A Data Loading Benchmark", VLDB 2023), made anew from tables of ours.
 */
export interface Polluted {
  readonly name: string
  readonly kind: string
  readonly text: string
  /** What a reader should make of it; a damaged record is as its writer meant it. */
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** The lines of the damaged records. */
  readonly damaged: readonly number[]
  /** Which of the rows, from 0, the damaged ones are; -1 is the header. */
  readonly damagedRows: readonly number[]
}

/** How the unpolluted table is written. */
export interface Writing {
  readonly delimiter: string
  readonly quote: string
  readonly escape: string
  readonly lineEnd: string
  readonly quotesAll: boolean
}

export const USUAL: Writing = { delimiter: ',', quote: '"', escape: '"', lineEnd: '\r\n', quotesAll: false }

/** Every pollution of a table, the cell-wise ones for every record and cell. */
export function* pollutions(table: Table, writing: Writing): Generator<Polluted> {
  const { lineEnd } = writing
  const [header = [], ...rows] = table
  const plain = { header, rows, damaged: [], damagedRows: [] }
  const text = write(table, writing)
  yield { ...plain, name: 'source', kind: 'file', text }
  yield { ...plain, name: 'no trailing newline', kind: 'file', text: text.slice(0, -lineEnd.length) }
  yield { ...plain, name: 'double trailing newline', kind: 'file', text: text + lineEnd }
  yield { ...plain, name: 'no header', kind: 'file', header: [], text: write(rows, writing) }
  yield { ...plain, name: 'header only', kind: 'file', rows: [], text: write([header], writing) }
  yield {
    ...plain,
    name: 'one data row',
    kind: 'file',
    rows: rows.slice(0, 1),
    text: write(table.slice(0, 2), writing),
  }
  const preamble = ['Products sold', 'Made by hand, with care'].map((line) => line + lineEnd).join('')
  yield { ...plain, name: 'preamble', kind: 'file', text: preamble + lineEnd + text }
  yield { ...plain, name: 'blank line before the header', kind: 'file', text: lineEnd + text }
  yield* severalHeaders(table, writing)
  yield* severalTables(table, writing)
  yield* otherCharacters(table, writing)
  yield* damagedRows(table, writing)
}

function* severalHeaders([header = [], ...rows]: Table, writing: Writing): Generator<Polluted> {
  for (const count of [2, 3]) {
    const more = Array.from({ length: count - 1 }, (_, i) => header.map((_name, at) => `unit ${i} ${at}`))
    const text = write([header, ...more, ...rows], writing)
    yield {
      name: `${count} headers`,
      kind: 'file',
      text,
      header,
      rows: [...more, ...rows],
      damaged: [],
      damagedRows: [],
    }
  }
}

function* severalTables([header = [], ...rows]: Table, writing: Writing): Generator<Polluted> {
  const less = (row: readonly string[]) => row.slice(0, -2)
  const more = (row: readonly string[]) => [...row, 'extra', 'more']
  for (const [name, change] of [
    ['less', more],
    ['more', less],
    ['same', (row: readonly string[]) => row],
  ] as const) {
    const second = [header.map((title) => `${title}2`), ...rows].map(change)
    const first = write([header, ...rows], writing)
    const isSame = name === 'same'
    for (const gap of ['', writing.lineEnd])
      yield {
        name: `two tables, the first with ${name} columns${gap === '' ? '' : ', a blank line between'}`,
        kind: 'file',
        text: first + gap + write(second, writing),
        header,
        rows: [...rows, ...second],
        damaged: isSame
          ? []
          : linesOf([header, ...rows, ...second], writing)
              .slice(rows.length + 1)
              .map((line) => line + (gap === '' ? 0 : 1)),
        damagedRows: isSame ? [] : second.map((_, i) => rows.length + i),
      }
  }
}

function* otherCharacters(table: Table, writing: Writing): Generator<Polluted> {
  const [header = [], ...rows] = table
  const changes: readonly (readonly [string, Partial<Writing>])[] = [
    ['delimiter blank', { delimiter: ' ' }],
    ['delimiter comma and blank', { delimiter: ', ' }],
    ['delimiter semicolon', { delimiter: ';' }],
    ['delimiter tab', { delimiter: '\t' }],
    ['delimiter bar', { delimiter: '|' }],
    ['quote apostrophe', { quote: "'", escape: "'" }],
    ['escape backslash', { escape: '\\' }],
    ['line end LF', { lineEnd: '\n' }],
    ['line end CR', { lineEnd: '\r' }],
  ]
  for (const [name, change] of changes) {
    const text = write(table, { ...writing, ...change })
    yield { name, kind: 'file', text, header, rows, damaged: [], damagedRows: [] }
  }
  const lines = linesOf(table, writing)
  const inner = table.flatMap((row, i) => (row.some((cell) => cell.includes(writing.quote)) ? [i] : []))
  yield {
    name: 'escape missing',
    kind: 'file',
    text: write(table, { ...writing, escape: '' }),
    header,
    rows,
    damaged: inner.map((i) => lines[i] ?? 0),
    damagedRows: inner.map((i) => i - 1),
  }
}

function* damagedRows(table: Table, writing: Writing): Generator<Polluted> {
  const { delimiter, quote, lineEnd } = writing
  const lines = linesOf(table, writing)
  const printed = table.map((row) => row.map((cell) => writeCell(cell, writing)))
  for (const [i, row] of table.entries()) {
    const cells = printed[i] ?? []
    const damage = (name: string, kind: string, raw: string, meant: readonly string[]): Polluted => {
      const all = printed.map((one, at) => (at === i ? raw : one.join(delimiter)))
      const [header = [], ...rows] = table.map((one, at) => (at === i ? meant : one))
      const text = all.map((line) => line + lineEnd).join('')
      return { name, kind, text, header, rows, damaged: [lines[i] ?? 0], damagedRows: [i - 1] }
    }
    for (const [y, cell] of row.entries()) {
      const where = `row ${i} column ${y}`
      const before = cells.slice(0, y)
      const after = cells.slice(y + 1)
      const meant = (...middle: string[]) => [...row.slice(0, y), ...middle, ...row.slice(y + 1)]
      const own = cells[y] ?? ''
      const line = (...middle: string[]) => [...before, ...middle, ...after].join(delimiter)
      yield damage(`extra separator, ${where}`, 'more separators', line('', own), meant('', cell))
      yield damage(`extra quote before, ${where}`, 'extra quote', line(quote + own), meant(quote + cell))
      yield damage(`extra quote after, ${where}`, 'extra quote', line(own + quote), meant(cell + quote))
      if (y === 0) continue
      const joined = [...before.slice(0, -1), (before.at(-1) ?? '') + own, ...after].join(delimiter)
      // Two quoted cells side by side read as one with a quote between them.
      const between = before.at(-1)?.endsWith(quote) && own.startsWith(quote) ? quote : ''
      const merged = [...row.slice(0, y - 1), `${row[y - 1] ?? ''}${between}${cell}`, ...row.slice(y + 1)]
      yield damage(`missing separator, ${where}`, 'less separators', joined, merged)
    }
    const spaced = row.map((cell) => writeCell(cell, { ...writing, delimiter: ' ' })).join(' ')
    yield damage(`delimiter blank, row ${i}`, 'other delimiter', spaced, row)
    const semicolons = row.map((cell) => writeCell(cell, { ...writing, delimiter: ';' })).join(';')
    yield damage(`delimiter semicolon, row ${i}`, 'other delimiter', semicolons, row)
  }
}

function write(table: Table, writing: Writing): string {
  const lines = table.map((row) => row.map((cell) => writeCell(cell, writing)).join(writing.delimiter))
  return lines.map((line) => line + writing.lineEnd).join('')
}

function writeCell(cell: string, { delimiter, quote, escape: way, quotesAll }: Writing): string {
  const isNeeded = [delimiter.slice(0, 1), quote, '\r', '\n'].some((special) => cell.includes(special))
  if (!quotesAll && !isNeeded && !(delimiter === ' ' && cell === '')) return cell
  return quote + cell.replaceAll(quote, way + quote) + quote
}

/** On which physical line each row begins. */
function linesOf(table: Table, writing: Writing): number[] {
  let line = 1
  return table.map((row) => {
    const first = line
    line += write([row], writing).match(/\r\n|\r|\n/g)?.length ?? 0
    return first
  })
}
