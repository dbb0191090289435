import { type Dialect, USUAL_DELIMITERS } from './dialect.ts'
import { JOINT, type JoinedLines, joinedLines } from './joined-lines.ts'
import { lenientReadings, type Reading, strictReading } from './readings.ts'
import type { Damage, Row } from './scan.ts'

/**
 * How far a record that is rejected reaches, and its likeliest cells, for people to see it as its writer meant it.
 * If one reading has the right length the damage is confined to it, even over several lines; if none has, the line
 * is given up and reading goes on with the next. Gives nothing when that needs more text than there is.
 */
export function recover(
  text: string,
  broken: Row | Damage,
  dialect: Dialect,
  width: number,
  last: boolean,
): Reading | undefined {
  const { from, stop } = broken
  const line = text.slice(from, stop)
  if (broken.kind === 'row' && !ANY_DELIMITER.some((other) => other !== dialect.delimiter && line.includes(other))) {
    return broken
  }
  const ahead =
    dialect.quote !== 'none' && line.includes(dialect.quote) ? Math.max(from + LOOK_AHEAD, broken.end) : stop
  if (!last && text.length < ahead) return undefined
  const near = text.slice(from, ahead)
  const atEnd = last && ahead >= text.length
  const fits = (reading: Reading): boolean =>
    reading.cells.length === width && (atEnd || reading.stop < near.length || reading.stop === line.length)
  const fitting = likeliest(near, dialect, width, fits)
  const joined = fitting?.lines === 1 || broken.lines > 1 ? undefined : joinedLines(text, broken, dialect)
  if (joined !== undefined && (last || joined.end < text.length)) return onJoinedLines(joined, dialect, width)
  const reading = fitting ?? onOneLine(line, broken, dialect)
  const end = reading.stop === line.length ? broken.end : from + reading.end
  return { ...reading, stop: from + reading.stop, end }
}

/** The likeliest cells of one line by itself. */
export function recoverLine(line: string, dialect: Dialect, width: number): string[] {
  const fits = ({ cells, stop }: Reading): boolean => cells.length === width && stop === line.length
  return (likeliest(line, dialect, width, fits) ?? lenientReadings(line, dialect)[0])?.cells ?? [line]
}

/** The cells of a line that is well formed with another delimiter than its file's, and of the right length. */
export function byAnotherDelimiter(line: string, dialect: Dialect, width: number): string[] | undefined {
  const fits = ({ cells, stop }: Reading): boolean => cells.length === width && stop === line.length
  return otherReadings(line, dialect, ANY_DELIMITER).find(fits)?.cells
}

const ANY_DELIMITER = [', ', ...USUAL_DELIMITERS, ' ']

/** A multi-line cell longer than this is not looked for in a damaged record. */
const LOOK_AHEAD = 16 * 1024

function likeliest(
  text: string,
  dialect: Dialect,
  width: number,
  fits: (reading: Reading) => boolean,
): Reading | undefined {
  const delimiter = `${dialect.delimiter} `
  const spaced = text.includes(delimiter) ? strictReading(text, { ...dialect, delimiter }) : undefined
  if (spaced !== undefined && fits(spaced)) return spaced
  const own = lenientReadings(text, dialect)
  // A blank stands in many a cell: it is believed only where the file's delimiter is hardly there.
  const others = (own[0]?.cells.length ?? 0) > width / 2 ? USUAL_DELIMITERS : ANY_DELIMITER
  const fitting = [...own, ...otherReadings(text, dialect, others)].filter(fits)
  const onOne = fitting.filter(({ lines }) => lines === 1)
  return onOne.length > 0 ? leastOdd(onOne, dialect) : fitting[0]
}

/** Of several readings the one whose cells look least as if they were cut in the wrong place. */
function leastOdd(readings: readonly Reading[], { quote, delimiter }: Dialect): Reading | undefined {
  const oddness = ({ cells }: Reading): number =>
    cells.reduce((sum, cell) => {
      const quotes = quote === 'none' ? 0 : cell.split(quote).length - 1
      return sum + quotes + (quotes > 0 && cell.includes(delimiter) ? 1 : 0) + (/^ | $/.test(cell) ? 2 : 0)
    }, 0)
  return readings.reduce((best, next) => (oddness(next) < oddness(best) ? next : best))
}

function otherReadings(text: string, dialect: Dialect, delimiters: readonly string[]): Reading[] {
  return delimiters.flatMap((delimiter) => {
    if (delimiter === dialect.delimiter || !text.includes(delimiter)) return []
    return strictReading(text, { ...dialect, delimiter }) ?? []
  })
}

/** The likeliest cells of a record that runs over several lines. */
function onJoinedLines({ line, ends, stop, end, lines }: JoinedLines, dialect: Dialect, width: number): Reading {
  const pending = [...ends]
  const cells = recoverLine(line, dialect, width).map((cell) => cell.replaceAll(JOINT, () => pending.shift() ?? ''))
  return { cells, stop, end, lines }
}

function onOneLine(raw: string, broken: Row | Damage, dialect: Dialect): Reading {
  const { stop, end, from, lines } = broken
  const cells = broken.kind === 'row' ? broken.cells : (lenientReadings(raw, dialect)[0]?.cells ?? [raw])
  return { cells, stop: stop - from, end: end - from, lines }
}
