/**
 * When the cells of a column are quoted: never or always, where they are not empty, or where their text needs it
 * (delimiters, quotes, line ends). Each can be told from the text of a cell, so the place of a cell can be worked out
 * from those before it.
 */
export type Quoting = 'always' | 'filled' | 'needed'

/** What was seen of a column: one bit for each way in which a cell stands there. */
export const SEEN = { plainEmpty: 1, plainFilled: 2, quotedEmpty: 4, quotedInVain: 8 } as const

/** The rule that a column keeps, if it keeps one. */
export function quotingOf(seen: number): Quoting | undefined {
  if ((seen & (SEEN.quotedEmpty | SEEN.quotedInVain)) === 0) return 'needed'
  if ((seen & (SEEN.plainEmpty | SEEN.plainFilled)) === 0) return 'always'
  return (seen & (SEEN.plainFilled | SEEN.quotedEmpty)) === 0 ? 'filled' : undefined
}
