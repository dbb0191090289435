/** A place in a file as editors count: line and column from 1, columns in code points. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

export function printPlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** Turns offsets (in UTF-16 units) of one text into places. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= lineStarts(text)
    const line = lastAtOrBefore(starts, offset)
    const before = text.slice(starts[line], offset)
    return { file, line: line + 1, column: [...before].length + 1 }
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return starts
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
