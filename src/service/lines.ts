/**
 * A line of a stream that is not blank: its number, and which of these it is, from 1. Too large: nothing of it was kept.
 */
export type Line = { readonly number: number; readonly position: number } & (
  | { readonly bytes: Uint8Array }
  | { readonly tooLarge: true }
)

const LF = 0x0a
const CR = 0x0d

/**
 * Cuts a stream of bytes into its lines as they come. They end as those of a file do: with LF, CR or both. Never more
 * than one line of `limit` bytes is held.
 */
export class Lines {
  readonly #limit: number
  readonly #parts: Uint8Array[] = []
  #held = 0
  #tooLarge = false
  #number = 1
  #position = 1
  #afterCr = false

  constructor(limit: number) {
    this.#limit = limit
  }

  /** The lines that end in these bytes. */
  *push(chunk: Uint8Array): Generator<Line> {
    let start = 0
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]
      if (byte !== LF && byte !== CR) {
        this.#afterCr = false
        continue
      }
      const isSecondHalf = byte === LF && this.#afterCr
      this.#afterCr = byte === CR
      if (!isSecondHalf) {
        this.#keep(chunk.subarray(start, at))
        yield* this.#cut()
      }
      start = at + 1
    }
    this.#keep(chunk.subarray(start))
  }

  /** The last line, where nothing ends it. */
  *end(): Generator<Line> {
    yield* this.#cut()
  }

  #keep(part: Uint8Array): void {
    this.#held += part.length
    if (this.#held > this.#limit) {
      this.#tooLarge = true
      this.#parts.length = 0
    } else if (part.length > 0) {
      this.#parts.push(part)
    }
  }

  *#cut(): Generator<Line> {
    const number = this.#number++
    const bytes = Buffer.concat(this.#parts)
    const wasTooLarge = this.#tooLarge
    this.#parts.length = 0
    this.#held = 0
    this.#tooLarge = false
    if (wasTooLarge) yield { number, position: this.#position++, tooLarge: true }
    else if (!bytes.every(isBlank)) yield { number, position: this.#position++, bytes }
  }
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09
}
