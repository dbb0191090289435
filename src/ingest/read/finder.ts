/**
 * Finds a needle at or after a place; gives the text's length when there is none. The last find is
 * remembered, so that asking again and again over one text searches it only once.
 */
export type Find = (from: number) => number

export function finder(text: string, needle: string): Find {
  let asked = 0
  let found = -1
  return (from) => {
    if (from < asked || from > found) {
      const at = text.indexOf(needle, from)
      asked = from
      found = at === -1 ? text.length : at
    }
    return found
  }
}

/** Never finds anything. */
export function nowhere(text: string): Find {
  return () => text.length
}

/** Finds the first CR or LF. */
export function lineEndFinder(text: string): Find {
  const lf = finder(text, '\n')
  const cr = finder(text, '\r')
  return (from) => Math.min(lf(from), cr(from))
}

/** The place after the line end at `at`: CRLF counts as one. */
export function afterLineEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1
}

const CR = 13
const LF = 10
