import type { Encoding } from './decoder.ts'
import { type Dialect, nameOfDelimiter, USUAL_DELIMITERS } from './dialect.ts'
import type { FoundHeader } from './find-header.ts'
import type { HeaderCell, Warning } from './part.ts'

/** What was decided about a file's head that its reader should know. */
export function headWarnings(
  encoding: Encoding,
  dialect: Dialect,
  header: readonly HeaderCell[],
  found: FoundHeader,
): Warning[] {
  return [
    ...(encoding === 'windows-1252' ? [WINDOWS_1252] : []),
    ...aboutDialect(dialect),
    ...(found.index === 0 ? [] : [preambleWarning(found.index, header[0]?.line ?? 1)]),
    ...(found.isAbsent ? [NO_HEADER] : []),
    ...aboutNames(header),
  ]
}

export const WINDOWS_1252: Warning = {
  code: 'windows-1252',
  message: 'The file is not UTF-8; it was read as windows-1252. If names look wrong, export it again as UTF-8.',
}

const NO_HEADER: Warning = {
  code: 'no-header',
  message: 'The first record looks like those below it, so the file was taken to have no header.',
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
