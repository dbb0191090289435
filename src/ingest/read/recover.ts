import { type Dialect, USUAL_DELIMITERS } from './dialect.ts'
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
  const ahead = Math.max(broken.from + LOOK_AHEAD, broken.end)
  if (!last && text.length < ahead) return undefined
  const near = text.slice(broken.from, ahead)
  const atEnd = last && ahead >= text.length
  const fits = ({ cells, stop }: Reading): boolean =>
    cells.length === width && width > 1 && (atEnd || stop < near.length || stop === broken.stop - broken.from)
  const reading = likeliest(near, dialect, fits) ?? onOneLine(text.slice(broken.from, broken.stop), broken, dialect)
  const { from } = broken
  return { ...reading, stop: from + reading.stop, end: from + reading.end }
}

/** The likeliest cells of one line by itself. */
export function recoverLine(line: string, dialect: Dialect, width: number): string[] {
  const fits = ({ cells, stop }: Reading): boolean => cells.length === width && stop === line.length
  return (likeliest(line, dialect, fits) ?? lenientReadings(line, dialect)[0])?.cells ?? [line]
}

/** The cells of a line that is well formed with another delimiter than its file's, and of the right length. */
export function byAnotherDelimiter(line: string, dialect: Dialect, width: number): string[] | undefined {
  return otherReadings(line, dialect).find(({ cells, stop }) => cells.length === width && stop === line.length)?.cells
}

/** A multi-line cell longer than this is not looked for in a damaged record. */
const LOOK_AHEAD = 16 * 1024

function likeliest(text: string, dialect: Dialect, fits: (reading: Reading) => boolean): Reading | undefined {
  const spaced = strictReading(text, { ...dialect, delimiter: `${dialect.delimiter} ` })
  if (spaced !== undefined && fits(spaced)) return spaced
  const own = lenientReadings(text, dialect).filter(fits)
  const fitting = own.length > 0 ? own : otherReadings(text, dialect).filter(fits)
  return fitting.find(({ lines }) => lines === 1) ?? fitting[0]
}

function otherReadings(text: string, dialect: Dialect): Reading[] {
  return [', ', ...USUAL_DELIMITERS, ' '].flatMap((delimiter) => {
    const reading = delimiter === dialect.delimiter ? undefined : strictReading(text, { ...dialect, delimiter })
    return reading === undefined ? [] : [reading]
  })
}

function onOneLine(raw: string, { stop, end, from, lines }: Row | Damage, dialect: Dialect): Reading {
  const cells = lenientReadings(raw, dialect)[0]?.cells ?? [raw]
  return { cells, stop: stop - from, end: end - from, lines }
}
