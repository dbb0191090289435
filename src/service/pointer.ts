import { createScanner, type JSONScanner } from 'jsonc-parser'
import type { Place as FilePlace } from '../files/place.ts'
import { TABLE } from '../tables/tables.ts'

/** Line and column from 1, the column in code points. */
type Place = Pick<FilePlace, 'line' | 'column'>

/**
 * The JSON Pointers to places of a body, which may be damaged. They are asked for in the order in which they stand, and
 * the body is gone through once. Each ends before the first key that is not among `known`: such a key may be anything,
 * a name or an address too, and an answer repeats nothing of that kind. Behind damage they are a guess.
 */
export function pointersAt(body: Uint8Array, places: readonly Place[], known: ReadonlySet<string>): readonly string[] {
  const text = new TextDecoder().decode(body)
  const way = new Way(text)
  return offsetsOf(text, places).map((offset) => printed(way.to(endOf(text, offset)), known))
}

/** Every key that an account state may have. */
export const KEYS_OF_STATES: ReadonlySet<string> = new Set([
  'asOf',
  ...Object.values(TABLE).flatMap(({ list, columns }) => [
    ...(list === undefined ? [] : [list]),
    ...columns.flatMap(({ path }) => path),
  ]),
])

type Step = string | number | undefined

/** The way into a text of JSON, as it is read from its beginning on. No nesting is too deep for it. */
class Way {
  readonly #text: string
  readonly #scanner: JSONScanner
  readonly #steps: Step[] = []
  #isKeyNext = false

  constructor(text: string) {
    this.#text = text
    this.#scanner = createScanner(text, true)
    this.#scanner.scan()
  }

  /** The keys and positions that lead to an offset: every token has been read that begins before it. */
  to(offset: number): readonly Step[] {
    while (this.#scanner.getTokenLength() > 0 && this.#scanner.getTokenOffset() < offset) {
      this.#take(this.#text.charAt(this.#scanner.getTokenOffset()))
      this.#scanner.scan()
    }
    return this.#steps
  }

  #take(sign: string): void {
    const isKey = this.#isKeyNext && sign === '"'
    const isInObject = this.#steps.length > 0 && typeof this.#steps.at(-1) !== 'number'
    this.#isKeyNext = sign === '{' || (sign === ',' && isInObject)
    if (sign === '{') this.#steps.push(undefined)
    if (sign === '[') this.#steps.push(0)
    if (sign === '}' || sign === ']') this.#steps.pop()
    if (sign === ',' && this.#steps.length > 0)
      this.#replace((step) => (typeof step === 'number' ? step + 1 : undefined))
    if (isKey) this.#replace(() => this.#scanner.getTokenValue())
  }

  #replace(next: (step: Step) => Step): void {
    this.#steps.push(next(this.#steps.pop()))
  }
}

function printed(steps: readonly Step[], known: ReadonlySet<string>): string {
  const unknown = steps.findIndex((step) => typeof step !== 'number' && (step === undefined || !known.has(step)))
  const told = unknown === -1 ? steps : steps.slice(0, unknown)
  return told.map((step) => `/${step}`).join('')
}

/** Up to where tokens lead to what stands at an offset: a bracket itself is still outside, anything else is within. */
function endOf(text: string, offset: number): number {
  return /[[{]/.test(text.charAt(offset)) ? offset : offset + 1
}

/** The offsets in UTF-16 units of places, which are asked for in their order. */
function offsetsOf(text: string, places: readonly Place[]): readonly number[] {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)]
  let [seen, offset] = [{ line: 1, column: 1 }, 0]
  return places.map(({ line, column }) => {
    if (line !== seen.line || column < seen.column) [seen, offset] = [{ line, column: 1 }, starts[line - 1] ?? 0]
    for (; seen.column < column; seen.column++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
    return offset
  })
}
