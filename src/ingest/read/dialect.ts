/** How a file separates, wraps and escapes its cells. Line ends are not part of it: CRLF, LF and CR all end a line. */
export interface Dialect {
  /** One character, or one character and a blank where a file always writes both. */
  readonly delimiter: string
  /** `none` where the file never wraps a cell, so that a quote in it is ordinary text. */
  readonly quote: string
  /** How a quote inside a quoted cell is written; `backslash` files may double it too. */
  readonly escape: 'doubled' | 'backslash'
}

/** What Excel, PowerShell and every database write unless told otherwise. */
export const COMMON_DIALECT: Dialect = { delimiter: ',', quote: '"', escape: 'doubled' }

/** Tried on every file, the more usual first; any other delimiter needs clearer evidence. */
export const USUAL_DELIMITERS = [',', ';', '\t', '|'] as const

const NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ' ': 'blank',
}

/** A delimiter in words, for messages: a tab printed as itself helps nobody. */
export function nameOfDelimiter(delimiter: string): string {
  const [first = '', ...rest] = delimiter
  const name = NAMES[first] ?? JSON.stringify(first)
  return rest.length === 0 ? name : `${name} and blank`
}
