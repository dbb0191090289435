import fc from 'fast-check'
import type { Dialect } from '../../../src/ingest/read/dialect.ts'

export type Table = readonly (readonly string[])[]

/** How a table is written down. */
export interface Style extends Dialect {
  readonly lineEnd: '\r\n' | '\n' | '\r'
  readonly quotesAll: boolean
  readonly endsWithLineEnd: boolean
}

/** Any way to write a table that the reader claims to read. */
export const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|', ' ', ':', ', '),
  quote: fc.constantFrom('"', "'"),
  escape: fc.constantFrom('doubled', 'backslash'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  quotesAll: fc.boolean(),
  endsWithLineEnd: fc.boolean(),
})

/** Any text a cell may hold, leaning to the characters that mean something in CSV; no NUL and no byte order mark. */
const anyCell: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...',;\t| :"\'\\\r\naé漢😀'), fc.string({ unit: 'grapheme', maxLength: 3 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join('').replaceAll(/[\0\ufeff]/g, ''))

/** A header and some records of its length. */
export const anyTable: fc.Arbitrary<Table> = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(anyCell, { minLength: width, maxLength: width }), { maxLength: 6 })
      .map((rows) => [Array.from({ length: width }, (_, index) => `name${index}`), ...rows]),
  )

export function print(table: Table, style: Style): string {
  const lines = table.map((cells) => cells.map((cell) => printCell(cell, style)).join(style.delimiter))
  return lines.join(style.lineEnd) + (style.endsWithLineEnd ? style.lineEnd : '')
}

function printCell(cell: string, { delimiter, quote, escape: way, quotesAll }: Style): string {
  const needsQuotes = [delimiter, quote, '\r', '\n', '\\', ' '].some((special) => cell.includes(special))
  if (!quotesAll && !needsQuotes && cell !== '') return cell
  if (way === 'doubled') return quote + cell.replaceAll(quote, quote + quote) + quote
  return quote + cell.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote
}
