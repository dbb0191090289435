/** Where in a document something is: keys and positions from the root. */
export type Steps = readonly (string | number)[]

/** The offsets of a value and of the key it stands under; of the value twice where it has no key. */
export interface Spot {
  readonly key: number
  readonly value: number
}

/** Where the values of a JSON text stand, found in one pass over a text that is known to be JSON. */
export class JsonOutline {
  /** How many keys are written, repeated ones too. */
  keys = 0
  readonly #text: string
  // One entry a value, each before those within it: where it stands, and the entry after the last one within it.
  readonly #keyAt: number[] = []
  readonly #valueAt: number[] = []
  readonly #next: number[] = []
  readonly #open: number[] = []

  constructor(text: string) {
    this.#text = text
    this.#scan()
  }

  /** Where a value stands; the nearest one around it where it is absent. */
  spotOf(steps: Steps): Spot {
    let entry = 0
    for (const step of steps) {
      const found = this.#childOf(entry, step)
      if (found === undefined) break
      entry = found
    }
    return { key: this.#keyAt[entry] ?? 0, value: this.#valueAt[entry] ?? 0 }
  }

  #scan(): void {
    const text = this.#text
    let key = -1
    let isKeyNext = false
    for (let at = 0; at < text.length; at++) {
      const letter = text.charCodeAt(at)
      switch (letter) {
        case QUOTE: {
          if (isKeyNext) {
            this.keys++
            key = at
            isKeyNext = false
          } else {
            this.#add(key, at)
            key = -1
          }
          at = endOfString(text, at)
          break
        }
        case OPEN_OBJECT:
        case OPEN_LIST:
          this.#open.push(this.#add(key, at))
          key = -1
          isKeyNext = letter === OPEN_OBJECT
          break
        case CLOSE_OBJECT:
        case CLOSE_LIST:
          this.#next[this.#open.pop() ?? 0] = this.#next.length
          isKeyNext = false
          break
        case COMMA:
          isKeyNext = text.charCodeAt(this.#valueAt[this.#open.at(-1) ?? 0] ?? 0) === OPEN_OBJECT
          break
        case COLON:
        case SPACE:
        case TAB:
        case LINE_FEED:
        case RETURN:
          break
        default:
          this.#add(key, at)
          key = -1
          at = endOfWord(text, at) - 1
      }
    }
  }

  #add(key: number, at: number): number {
    const entry = this.#valueAt.push(at) - 1
    this.#keyAt.push(key === -1 ? at : key)
    this.#next.push(entry + 1)
    return entry
  }

  #childOf(entry: number, step: string | number): number | undefined {
    const isList = this.#text.charCodeAt(this.#valueAt[entry] ?? 0) === OPEN_LIST
    const end = this.#next[entry] ?? 0
    let position = 0
    for (let child = entry + 1; child < end; child = this.#next[child] ?? end) {
      if (isList ? String(position++) === String(step) : this.#isUnder(child, String(step))) return child
    }
    return undefined
  }

  #isUnder(entry: number, key: string): boolean {
    const from = (this.#keyAt[entry] ?? 0) + 1
    const text = this.#text
    if (text.startsWith(key, from) && text.charCodeAt(from + key.length) === QUOTE) return true
    const end = endOfString(text, from - 1)
    const written = text.slice(from, end)
    return written.includes('\\') && JSON.parse(`"${written}"`) === key
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const OPEN_LIST = 0x5b
const CLOSE_LIST = 0x5d
const COMMA = 0x2c
const COLON = 0x3a
const SPACE = 0x20
const TAB = 0x09
const LINE_FEED = 0x0a
const RETURN = 0x0d

/** The offset of the quote that ends the string that begins at `start`. */
function endOfString(text: string, start: number): number {
  let at = start + 1
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === QUOTE) return at
    if (letter === BACKSLASH) at++
  }
  return at
}

/** The offset after a number, `true`, `false` or `null`. */
function endOfWord(text: string, start: number): number {
  let at = start
  for (; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    if (letter === COMMA || letter === CLOSE_OBJECT || letter === CLOSE_LIST || letter <= SPACE) break
  }
  return at
}
