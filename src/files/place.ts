/** A place in a file as editors count: line and column from 1, columns in code points. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export function printPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** Turns offsets (in UTF-16 units) of one text into places; the text is gone through once, however many are asked for. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  let starts: readonly number[] | undefined
  let halves: readonly number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    halves ??= secondHalves(text)
    const line = countUpTo(starts, offset)
    const start = starts[line - 1] ?? 0
    const pairs = countUpTo(halves, offset - 1) - countUpTo(halves, start - 1)
    return { file, line, column: offset - start - pairs + 1 }
  }
}

function lineStarts(text: string): readonly number[] {
  if (!text.includes('\n') && !text.includes('\r')) return [0]
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]
}

/** Where the second halves of surrogate pairs stand: two units, but one code point. */
function secondHalves(text: string): readonly number[] {
  if (!/[\ud800-\udbff]/.test(text)) return []
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index + 1)
}

/** How many of some ascending offsets are at most `offset`. */
function countUpTo(offsets: readonly number[], offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((offsets[middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
