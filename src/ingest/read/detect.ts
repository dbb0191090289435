import { type Assessment, assess } from './assess.ts'
import { candidates } from './candidates.ts'
import { COMMON_DIALECT, type Dialect, USUAL_DELIMITERS } from './dialect.ts'
import { findHeader } from './find-header.ts'
import { isOneValue } from './plausible-cell.ts'

/**
 * How the beginning of a text reads in the dialect in which it makes most sense: records of one length whose cells
 * look like values (the idea of van den Burg, Nazábal and Sutton, "Wrangling messy CSV files", 2019). What is given
 * is not guessed; where nothing speaks for any delimiter, the file has one column. `whole`: no more text follows.
 */
export function detect(text: string, given: Partial<Dialect>, whole: boolean): Assessment {
  const all = candidates(text, given).map((dialect) => assess(text, dialect, whole))
  const read = all.filter((assessment) => !joinsWholeLines(assessment, all))
  const believable = given.delimiter === undefined ? read.filter((assessment) => isBelievable(assessment, text)) : read
  const [first, ...others] = believable.map((assessment) => ({ assessment, score: score(assessment, text) }))
  if (first === undefined) return assess(text, { ...oneColumn(text), ...given }, whole)
  return others.reduce((best, next) => (next.score > best.score + SAME ? next : best), first).assessment
}

/** Scores closer than this are equal, and the more usual dialect, tried first, stands. */
const SAME = 1e-9

/** More columns are better evidence, but only a little; an unusual dialect has to read better, not just as well. */
function score(assessment: Assessment, text: string): number {
  const { dialect, width, agreement, plausibility } = assessment
  const unusualDelimiter = isUsual(dialect) ? 1 : 0.9
  const unusualQuote = dialect.quote === "'" ? 0.98 : 1
  const unusualEscape = dialect.escape === 'backslash' ? 0.99 : 1
  const damagedHeader = findHeader(assessment, text).isDamaged ? 0.8 : 1
  const reads = agreement * plausibility * (1 - 1 / (width + 1))
  return reads * unusualDelimiter * unusualQuote * unusualEscape * damagedHeader
}

function isBelievable(assessment: Assessment, text: string): boolean {
  const { dialect, rows, width, agreement, quotedCells } = assessment
  const found = findHeader(assessment, text)
  if (width < 2 || (found.isAbsent ? found.width : found.cells.length) < 2) return false
  if (dialect.quote === 'none' && !(isUsual(dialect) && quotesAreText(assessment, text))) return false
  if (isUsual(dialect)) return true
  if (rows.length < 3 || agreement < 0.9) return false
  if (dialect.delimiter.length === 1 && width < 3 && quotedCells === 0) return false
  return rows.filter((row) => isOneValue(text.slice(row.from, row.stop))).length < rows.length / 2
}

/**
 * Whether apostrophes that are taken for quotes put several lines into one cell, though each of the lines is a whole
 * record where they are text: then they are text, two of which happen to stand where a quote could.
 */
function joinsWholeLines({ dialect, rows, width }: Assessment, all: readonly Assessment[]): boolean {
  if (dialect.quote !== "'" || !rows.some((row) => row.cells.some((cell) => /[\r\n]/.test(cell)))) return false
  return all.some(
    (other) =>
      other.dialect.quote === '"' &&
      other.dialect.delimiter === dialect.delimiter &&
      other.width === width &&
      other.agreement === 1,
  )
}

/**
 * Where no cell is quoted, a quote inside one (17.9"W) is how its writer writes; so are several at its end (24").
 * One at the end may be damage, and where a quoted cell could begin any quote is.
 */
function quotesAreText({ rows }: Assessment, text: string): boolean {
  const quoted = rows.filter((row) => text.slice(row.from, row.stop).includes('"'))
  const cells = quoted.flatMap((row) => row.cells).filter((cell) => cell.includes('"'))
  return (
    !cells.some((cell) => cell.trimStart().startsWith('"')) &&
    (cells.length > 1 || cells.some((cell) => !cell.endsWith('"')))
  )
}

function isUsual({ delimiter }: Dialect): boolean {
  return USUAL_DELIMITERS.some((usual) => usual === delimiter)
}

function oneColumn(text: string): Dialect {
  const unused = USUAL_DELIMITERS.find((delimiter) => !text.includes(delimiter))
  return { ...COMMON_DIALECT, delimiter: unused ?? '\u001f' }
}
