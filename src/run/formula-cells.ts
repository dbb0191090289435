/**
 * A text as a cell of a CSV file that no spreadsheet calculates: one that begins as a formula does, after blanks or
 * apostrophes or at once, has an apostrophe before it. `unguarded` takes it away again, whatever the text was.
 */
export function guarded(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that a cell was written for. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

// The signs that Excel and LibreOffice take for the begin of a formula (OWASP, CSV injection), also as wide forms, and
// the tab and line ends that make some of them look at what follows.
const FORMULA = /^['\s\ufeff]*(?:[=+\-@＝＋－＠]|(?<=[\t\r\n]))/
