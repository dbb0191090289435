/**
 * Whether a cell looks like one value rather than a piece of one or several at once. A quoted cell may hold
 * anything; an unquoted one that still holds a delimiter, a quote or a blank at its edge was cut in the wrong place.
 */
export function isPlausible(cell: string, isQuoted: boolean): boolean {
  if (isQuoted || cell === '') return true
  return !SUSPECT.test(cell) || NUMBER.test(cell)
}

/** Whether a whole line is one value that merely holds characters which could be delimiters. */
export function isOneValue(line: string): boolean {
  return NUMBER.test(line) || CLOCK_OR_DAY.test(line) || ADDRESS.test(line)
}

/** A comma before a blank is prose: "Contoso, Ltd". */
const SUSPECT = /^[ ']|[ ']$|[;\t|"]|,(?! \S)/
const NUMBER = /^[-+(]?\p{Sc}?\s?\d{1,3}([., ]?\d{3})*([.,]\d+)?([eE][-+]?\d+)?\s?[%\p{Sc}]?\)?$/u
const CLOCK_OR_DAY = /^\d{1,4}[-/.: T]\d{1,2}([-/.: T]\d{1,4}){0,5}Z?$/
const ADDRESS = /^([a-z]+:\/\/[^\s"]+|[\w.+-]+@[\w.-]+|([0-9a-f]{1,4}[:.]){3,7}[0-9a-f]{1,4}|[a-z]:\\.*|\/\S*)$/i
