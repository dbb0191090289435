import { getLocation } from 'jsonc-parser'
import type { Place } from '../files/place.ts'
import { TABLE } from '../tables/tables.ts'

/**
 * The JSON Pointer to a place of a body. It ends before the first key that no account state has: such a key may be
 * anything, a name or an address too, and an answer repeats nothing of that kind.
 */
export function pointerAt(body: Uint8Array, place: Place): string {
  const text = new TextDecoder().decode(body)
  const offset = offsetOf(text, place)
  // Within a bracket is already the first of its elements.
  const within = /[[{]/.test(text.charAt(offset)) ? offset : Math.min(offset + 1, text.length)
  const { path } = getLocation(text, within)
  const unknown = path.findIndex((step) => typeof step === 'string' && !KEYS.has(step))
  const known = unknown === -1 ? path : path.slice(0, unknown)
  return known.map((step) => `/${step}`).join('')
}

const KEYS: ReadonlySet<string> = new Set([
  'asOf',
  ...Object.values(TABLE).flatMap(({ list, columns }) => [
    ...(list === undefined ? [] : [list]),
    ...columns.flatMap(({ path }) => path),
  ]),
])

/** The offset in UTF-16 units of a line and a column in code points. */
function offsetOf(text: string, { line, column }: Place): number {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]
  const start = starts[line - 1] ?? 0
  return start + [...text.slice(start, start + 2 * column)].slice(0, column - 1).join('').length
}
