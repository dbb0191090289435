import { text } from '../facts/sql-text.ts'

/**
 * A text as a cell of a CSV file that no spreadsheet calculates: one that begins as a formula does, after blanks or
 * apostrophes or at once, has an apostrophe before it. `unguarded` takes it away again, whatever the text was.
 */
export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The text that a cell was written for. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

/** `guarded` as SQL over a text. */
export function guardedSql(cell: string): string {
  return `CASE WHEN regexp_matches(${cell}, ${text(BEGINS_A_FORMULA)}) THEN '''' || ${cell} ELSE ${cell} END`
}

// What JavaScript takes for blank, letter by letter, for the database's \s knows but six of them; and the apostrophe.
const BLANKS = String.fromCodePoint(
  ...[9, 10, 11, 12, 13, 32, 0xa0, 0x1680],
  ...Array.from({ length: 11 }, (_, i) => 0x2000 + i),
  ...[0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff, 39],
)

// The signs that Excel and LibreOffice take for the begin of a formula (OWASP, CSV injection), also as wide forms, and
// the tab and line ends that make some of them look at what follows.
const BEGINS_A_FORMULA = `^[${BLANKS}]*[=+\\-@＝＋－＠\t\r\n]`

const FORMULA = new RegExp(BEGINS_A_FORMULA)
