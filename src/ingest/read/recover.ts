import { type Dialect, USUAL_DELIMITERS } from './dialect.ts'
import { JOINT, type JoinedLines, joinedLines } from './joined-lines.ts'
import { lenientReadings, type Reading, strictReading } from './readings.ts'
import type { Damage, Row } from './scan.ts'
import { type Split, splitLine } from './split-line.ts'

/**
 * How far a record that is rejected reaches, and its likeliest cells, for people to see it as its writer meant it.
 * The damage is confined to its line, or to the lines of a cell that one of them plainly closes; reading goes on with
 * the next. Gives nothing when that needs more text than there is.
 */
export function recover(
  text: string,
  broken: Row | Damage,
  dialect: Dialect,
  width: number,
  last: boolean,
): Reading | undefined {
  const { from, stop, end, lines } = broken
  const line = text.slice(from, stop)
  if (broken.kind === 'row' && !ANY_DELIMITER.some((other) => other !== dialect.delimiter && line.includes(other))) {
    return broken
  }
  const isQuoted = dialect.quote !== 'none' && line.includes(dialect.quote)
  if (isQuoted && !last && text.length < Math.max(from + LOOK_AHEAD, end)) return undefined

  const joined = isQuoted && lines === 1 ? joinedLines(text, broken, dialect) : undefined
  if (joined !== undefined && (last || joined.end < text.length)) {
    const cells = withLineEnds(recoverLine(joined.line, dialect, width), joined)
    return { cells, stop: joined.stop, end: joined.end, lines: joined.lines }
  }
  const cells =
    broken.kind === 'row' ? rightLength(line, dialect, width, broken.cells) : recoverLine(line, dialect, width)
  return { cells, stop, end, lines }
}

/** The likeliest cells of one damaged line by itself. */
export function recoverLine(line: string, dialect: Dialect, width: number): string[] {
  const own = ownSplits(line, dialect, width)
  const exact = own.find(({ cells }) => cells.length === width)
  return rightLength(line, dialect, width, (exact ?? own[0])?.cells ?? [], leastOdd(own)?.cells ?? [line])
}

/** The cells of a line of its file's own delimiter, unless they only have the right length by another. */
function rightLength(
  line: string,
  dialect: Dialect,
  width: number,
  own: readonly string[],
  likeliest: readonly string[] = own,
): string[] {
  const spaced = line.includes(`${dialect.delimiter} `) ? [`${dialect.delimiter} `] : []
  // A blank stands in many a cell: it is believed only where the file's delimiter is hardly there.
  const others = own.length > width / 2 ? USUAL_DELIMITERS : ANY_DELIMITER
  return [...(otherCells(line, dialect, width, own.length === width ? spaced : [...spaced, ...others]) ?? likeliest)]
}

/** The cells of a line that is well formed with another delimiter than its file's, and of the right length. */
export function byAnotherDelimiter(line: string, dialect: Dialect, width: number): readonly string[] | undefined {
  return otherCells(line, dialect, width, ANY_DELIMITER)
}

const ANY_DELIMITER = [', ', ...USUAL_DELIMITERS, ' ']

/** A damaged record is followed no further than this, in characters. */
const LOOK_AHEAD = 16 * 1024

function ownSplits(line: string, dialect: Dialect, width: number): readonly Split[] {
  if (dialect.quote !== 'none' && dialect.escape === 'doubled' && line.includes(dialect.quote)) {
    const splits = [width, width - 1, width + 1].flatMap((count) => {
      const split = count < 1 ? undefined : splitLine(line, dialect, count)
      return split === undefined ? [] : [{ ...split, oddness: split.oddness + (count === width ? 0 : ANOTHER_LENGTH) }]
    })
    if (splits.length > 0) return splits
  }
  const readings = lenientReadings(line, dialect).filter(({ stop }) => stop === line.length)
  const fitting = readings.filter(({ cells }) => cells.length === width)
  return (fitting.length > 0 ? fitting : readings.slice(0, 1)).map(({ cells }) => ({ cells, oddness: 0 }))
}

/** A record of another length than the header is odder than a quote too many. */
const ANOTHER_LENGTH = 1.5

function leastOdd(splits: readonly Split[]): Split | undefined {
  const [first] = splits
  return splits.reduce((best, next) => (best !== undefined && next.oddness < best.oddness ? next : best), first)
}

function otherCells(
  line: string,
  dialect: Dialect,
  width: number,
  delimiters: readonly string[],
): readonly string[] | undefined {
  for (const delimiter of delimiters) {
    if (delimiter === dialect.delimiter || !line.includes(delimiter)) continue
    const reading = strictReading(line, { ...dialect, delimiter })
    if (reading?.cells.length === width && reading.stop === line.length) return reading.cells
  }
  return undefined
}

function withLineEnds(cells: readonly string[], { ends }: JoinedLines): string[] {
  const pending = [...ends]
  return cells.map((cell) => cell.replaceAll(JOINT, () => pending.shift() ?? ''))
}
