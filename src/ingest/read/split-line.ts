import type { Dialect } from './dialect.ts'

/** A damaged line cut into cells, and how odd they look: 0 where nothing about them is. */
export interface Split {
  readonly cells: readonly string[]
  readonly oddness: number
}

/**
 * The least odd way to cut one line into so many cells, where quotes may be missing, too many or not escaped. A quoted
 * cell may end at any quote before a delimiter; where a delimiter is missing, quoted text may stand beside other text.
 */
export function splitLine(line: string, { delimiter, quote }: Dialect, width: number): Split | undefined {
  const known = new Map<number, Step | undefined>()
  const first = line.length > LONGEST || width > MOST_CELLS ? undefined : best(0, width)
  if (first === undefined) return undefined
  const cells: string[] = []
  for (let step: Step | undefined = first; step !== undefined; step = step.next) cells.push(step.cell.value)
  return { cells, oddness: first.oddness }

  /** The least odd way to cut what begins at a place into exactly so many cells. */
  function best(from: number, count: number): Step | undefined {
    const key = from * (MOST_CELLS + 1) + count
    if (known.has(key)) return known.get(key)
    let found: Step | undefined
    for (const cell of cellsAt(from)) {
      const isLast = cell.end === line.length
      if (isLast !== (count === 1)) continue
      const next = isLast ? undefined : best(cell.end + delimiter.length, count - 1)
      if (!isLast && next === undefined) continue
      const oddness = cell.oddness + (next?.oddness ?? 0)
      if (found === undefined || oddness < found.oddness) found = { cell, next, oddness }
    }
    known.set(key, found)
    return found
  }

  function* cellsAt(from: number): Generator<Cell> {
    const stop = endFrom(from)
    const plain = line.slice(from, stop)
    const blanks = delimiter === ' ' ? 0 : plain.length - plain.trim().length
    yield {
      value: plain,
      end: stop,
      oddness: quotesIn(plain) + (blanks > 0 ? 2 : 0) + (plain.startsWith(quote) ? 0.5 : 0),
    }
    const opening = line.indexOf(quote, from)
    if (opening === -1 || opening > stop) return
    for (let at = line.indexOf(quote, opening + 1); at !== -1; at = line.indexOf(quote, at + 1)) {
      const inner = line.slice(opening + 1, at)
      const oddness = quotesIn(inner.replaceAll(quote + quote, ''))
      const value = line.slice(from, opening) + inner.replaceAll(quote + quote, quote)
      const end = at + 1
      if (end === line.length || line.startsWith(delimiter, end)) {
        yield { value, end, oddness: oddness + (opening === from ? 0 : TOGETHER) }
      } else if (opening === from && line[end] !== quote) {
        const after = endFrom(end)
        yield {
          value: value + line.slice(end, after),
          end: after,
          oddness: oddness + quotesIn(line.slice(end, after)) + TOGETHER,
        }
      }
    }
  }

  function endFrom(from: number): number {
    const at = line.indexOf(delimiter, from)
    return at === -1 ? line.length : at
  }

  function quotesIn(text: string): number {
    return text.split(quote).length - 1
  }
}

interface Cell {
  readonly value: string
  readonly end: number
  readonly oddness: number
}

interface Step {
  readonly cell: Cell
  readonly next: Step | undefined
  readonly oddness: number
}

/** Longer lines, and lines of more cells, are only shown, never cut anew: each way costs. */
const LONGEST = 8 * 1024
const MOST_CELLS = 200

/** Quoted text that stands beside other text is odder than a quote too many. */
const TOGETHER = 1.75
