import type { Encoding } from './decoder.ts'
import { type Dialect, nameOfDelimiter, USUAL_DELIMITERS } from './dialect.ts'
import type { HeaderCell, Warning } from './part.ts'

/** What was decided about a file's head that its reader should know. */
export function headWarnings(
  encoding: Encoding,
  dialect: Dialect,
  header: readonly HeaderCell[],
  preamble: number,
): Warning[] {
  return [
    ...(encoding === 'windows-1252' ? [WINDOWS_1252] : []),
    ...aboutDialect(dialect),
    ...(preamble === 0 ? [] : [preambleWarning(preamble, header[0]?.line ?? 1)]),
    ...aboutNames(header),
  ]
}

export const WINDOWS_1252: Warning = {
  code: 'windows-1252',
  message: 'The file is not UTF-8; it was read as windows-1252. If names look wrong, export it again as UTF-8.',
}

function aboutDialect({ delimiter, quote }: Dialect): Warning[] {
  const warnings: Warning[] = []
  if (!USUAL_DELIMITERS.some((usual) => usual === delimiter) && delimiter !== '\u001f') {
    const message = `The cells were taken to be separated by ${nameOfDelimiter(delimiter)}.`
    warnings.push({ code: 'unusual-delimiter', message })
  }
  if (quote === 'none') {
    warnings.push({ code: 'quotes-are-text', message: 'No cell is quoted, so quotes were taken for ordinary text.' })
  }
  return warnings
}

function preambleWarning(lines: number, headerLine: number): Warning {
  const what = lines === 1 ? 'One record above it was' : `${lines} records above it were`
  return {
    code: 'preamble',
    line: headerLine,
    message: `The header was found on line ${headerLine}. ${what} left out.`,
  }
}

function aboutNames(header: readonly HeaderCell[]): Warning[] {
  const seen = new Set<string>()
  return header.flatMap(({ name, line }, index): Warning[] => {
    if (name.trim() === '') return [{ code: 'blank-header', line, message: `Column ${index + 1} has no name.` }]
    if (seen.has(name)) return [{ code: 'duplicate-header', line, message: `More than one column is named "${name}".` }]
    seen.add(name)
    return []
  })
}
