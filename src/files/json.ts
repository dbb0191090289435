import { type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { type Place, placesIn } from './place.ts'

/** Where in a document something is: keys and positions from the root. */
export type Steps = readonly (string | number)[]

/** A JSON document and the places of its values. Objects have no prototype, so that no key is special. */
export interface JsonDocument {
  readonly value: unknown
  /** The place of a value; of the nearest one around it where it is absent. */
  readonly placeOf: (steps: Steps) => Place
}

export type JsonProblem =
  | { readonly code: 'not-json'; readonly at: Place; readonly detail: string }
  | { readonly code: 'duplicate-key'; readonly at: Place; readonly key: string }
  | { readonly code: 'too-deep'; readonly at: Place; readonly limit: number }

export type JsonResult = JsonDocument | { readonly problems: readonly JsonProblem[] }

export const DEPTH_LIMIT = 32

/**
 * Parses strict JSON (no comments, no trailing commas, no repeated key, at most 32 levels) and remembers where every
 * value stands. All problems at once. An integer too big for a number is kept as its text, never rounded.
 */
export function parseJson(text: string, file: string): JsonResult {
  const at = placesIn(file, text)
  const problems: JsonProblem[] = []
  const tree = new Builder()

  visit(
    text,
    {
      onObjectBegin: (offset) => tree.open(Object.create(null), offset) || tooDeep(offset),
      onObjectEnd: () => tree.close(),
      onArrayBegin: (offset) => tree.open([], offset) || tooDeep(offset),
      onArrayEnd: () => tree.close(),
      onObjectProperty: (key, offset) => {
        if (!tree.nextKey(key)) problems.push({ code: 'duplicate-key', at: at(offset), key })
      },
      onLiteralValue: (value, offset, length) => tree.add(exact(value, text.slice(offset, offset + length)), offset),
      onError: (error, offset) => problems.push({ code: 'not-json', at: at(offset), detail: detailOf(error) }),
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )

  function tooDeep(offset: number): void {
    problems.push({ code: 'too-deep', at: at(offset), limit: DEPTH_LIMIT })
  }

  if (problems.length > 0) return { problems }
  return { value: tree.root, placeOf: (steps) => at(tree.offsetOf(steps)) }
}

export function isDocument(result: JsonResult): result is JsonDocument {
  return 'value' in result
}

type Container = unknown[] | Record<string, unknown>

/** Builds the value while the parser walks, with the offset of each value kept beside its container. */
class Builder {
  root: unknown
  #rootOffset = 0
  #key = ''
  #overflow = 0
  readonly #open: { container: Container; key: string }[] = []
  readonly #offsets = new Map<unknown, Map<string, number>>()

  /** False where the container is deeper than the limit; it is then left out. */
  open(container: Container, offset: number): boolean {
    if (this.#open.length >= DEPTH_LIMIT) {
      this.#overflow++
      return this.#overflow > 1
    }
    this.add(container, offset)
    this.#open.push({ container, key: this.#key })
    this.#offsets.set(container, new Map())
    return true
  }

  close(): void {
    if (this.#overflow > 0) this.#overflow--
    else this.#open.pop()
  }

  /** False where the object has the key already. */
  nextKey(key: string): boolean {
    this.#key = key
    const container = this.#open.at(-1)?.container
    return this.#overflow > 0 || container === undefined || !Object.hasOwn(container, key)
  }

  add(value: unknown, offset: number): void {
    if (this.#overflow > 0) return
    const parent = this.#open.at(-1)?.container
    if (parent === undefined) {
      this.root = value
      this.#rootOffset = offset
    } else if (Array.isArray(parent)) {
      this.#offsets.get(parent)?.set(String(parent.push(value) - 1), offset)
    } else {
      parent[this.#key] = value
      this.#offsets.get(parent)?.set(this.#key, offset)
    }
  }

  offsetOf(steps: Steps): number {
    let offset = this.#rootOffset
    let value = this.root
    for (const step of steps) {
      const found = this.#offsets.get(value)?.get(String(step))
      if (found === undefined) return offset
      offset = found
      value = Array.isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined
    }
    return offset
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function exact(value: unknown, written: string): unknown {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? written : value
}

function detailOf(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase()
}
