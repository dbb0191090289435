import type { Dialect } from './dialect.ts'
import { afterLineEnd, lineEndFinder } from './finder.ts'
import type { Damage, Row } from './scan.ts'

/** A damaged record as one line: the line ends of a cell that runs over several are `JOINT`. */
export interface JoinedLines {
  readonly line: string
  /** What stood where the joints are, in their order. */
  readonly ends: readonly string[]
  readonly stop: number
  readonly end: number
  readonly lines: number
}

/** Stands for a line end inside a cell; a private character that no file is likely to hold. */
export const JOINT = '\uf8ff'

/**
 * Follows a damaged record to the lines below it where its last quote plainly opens a cell that one of them plainly
 * closes: all that line holds of quotes stands before a delimiter or at its end. Else a damaged line is one line, so that
 * the next, which may be damaged by itself, is read for itself.
 */
export function joinedLines(text: string, { from, stop }: Row | Damage, dialect: Dialect): JoinedLines | undefined {
  const { quote, delimiter } = dialect
  if (quote === 'none' || !opensAtItsEnd(text.slice(from, stop), dialect)) return undefined
  const lineEnd = lineEndFinder(text)
  let line = text.slice(from, stop)
  const ends: string[] = []
  for (let at = stop; ends.length < MOST_LINES && at < text.length; ) {
    const begin = afterLineEnd(text, at)
    const next = lineEnd(begin)
    const below = text.slice(begin, next)
    ends.push(text.slice(at, begin))
    line += JOINT + below
    at = next
    const first = below.indexOf(quote)
    if (first === -1) continue
    let past = first
    while (below[past] === quote) past += 1
    const closes = past === below.length || below.startsWith(delimiter, past)
    if (!closes || below.includes(quote, past) || first === 0) return undefined
    return { line, ends, stop: next, end: afterLineEnd(text, next), lines: ends.length + 1 }
  }
  return undefined
}

const MOST_LINES = 20

/** Whether the last quote of a line begins text, and no quote after it ends it. */
function opensAtItsEnd(line: string, { quote, delimiter }: Dialect): boolean {
  const last = line.lastIndexOf(quote)
  return last !== -1 && last + 1 < line.length && !line.startsWith(delimiter, last + 1)
}
