import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { type Place, placesIn } from './place.ts'

/** Where in a document something is: keys and positions from the root. */
export type Steps = readonly (string | number)[]

/** A JSON document and the places of its values. */
export interface JsonDocument {
  readonly value: unknown
  /** The place of a value; of the nearest one around it where it is absent. */
  readonly placeOf: (steps: Steps) => Place
  /** The place of the key that a value stands under; of the value itself where it has no key. */
  readonly placeOfKey: (steps: Steps) => Place
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
  const deep = tooDeep(text)
  if (deep !== undefined) return { problems: [{ code: 'too-deep', at: at(deep), limit: DEPTH_LIMIT }] }

  const problems: JsonProblem[] = []
  const tree = new Builder()
  visit(
    text,
    {
      onObjectBegin: (offset) => tree.open({}, offset),
      onObjectEnd: () => tree.close(),
      onArrayBegin: (offset) => tree.open([], offset),
      onArrayEnd: () => tree.close(),
      onObjectProperty: (key, offset) => {
        if (!tree.nextKey(key, offset)) problems.push({ code: 'duplicate-key', at: at(offset), key })
      },
      onLiteralValue: (value, offset, length) => tree.add(exact(value, text.slice(offset, offset + length)), offset),
      onError: (error, offset) => problems.push({ code: 'not-json', at: at(offset), detail: detailOf(error) }),
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  if (problems.length > 0) return { problems }
  return {
    value: tree.root,
    placeOf: (steps) => at(tree.spotOf(steps).value),
    placeOfKey: (steps) => at(tree.spotOf(steps).key),
  }
}

export function isDocument(result: JsonResult): result is JsonDocument {
  return 'value' in result
}

/** The offset of the first bracket beyond the limit. Looked for beforehand, since the parser itself recurses. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  const open: string[] = []
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const bracket = text.charAt(scanner.getTokenOffset())
    if (bracket === '{' || bracket === '[') open.push(bracket)
    else if ((bracket === '}' && open.at(-1) === '{') || (bracket === ']' && open.at(-1) === '[')) open.pop()
    if (open.length > DEPTH_LIMIT) return scanner.getTokenOffset()
  }
  return undefined
}

type Container = unknown[] | Record<string, unknown>

/** The offsets of a value and of the key it stands under. */
interface Spot {
  readonly key: number
  readonly value: number
}

/** Builds the value while the parser walks, with the offsets of each value kept beside its container. */
class Builder {
  root: unknown
  #rootSpot: Spot = { key: 0, value: 0 }
  #key = ''
  #keyOffset = 0
  readonly #open: Container[] = []
  readonly #spots = new Map<unknown, Map<string, Spot>>()

  open(container: Container, offset: number): void {
    this.add(container, offset)
    this.#open.push(container)
    this.#spots.set(container, new Map())
  }

  close(): void {
    this.#open.pop()
  }

  /** False where the object has the key already. */
  nextKey(key: string, offset: number): boolean {
    this.#key = key
    this.#keyOffset = offset
    const object = this.#open.at(-1)
    return object === undefined || !Object.hasOwn(object, key)
  }

  add(value: unknown, offset: number): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) {
      this.root = value
      this.#rootSpot = { key: offset, value: offset }
    } else if (Array.isArray(parent)) {
      this.#spots.get(parent)?.set(String(parent.push(value) - 1), { key: offset, value: offset })
    } else {
      setOwn(parent, this.#key, value)
      this.#spots.get(parent)?.set(this.#key, { key: this.#keyOffset, value: offset })
    }
  }

  spotOf(steps: Steps): Spot {
    let spot = this.#rootSpot
    let value = this.root
    for (const step of steps) {
      const found = this.#spots.get(value)?.get(String(step))
      if (found === undefined) return spot
      spot = found
      value = Array.isArray(value) ? value[Number(step)] : isObject(value) ? value[step] : undefined
    }
    return spot
  }
}

/** As JSON.parse does it: a key `__proto__` is a key like any other. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  else object[key] = value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function exact(value: unknown, written: string): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  return Number.isInteger(value) || !Number.isFinite(value) ? written : value
}

function detailOf(error: ParseErrorCode): string {
  return printParseErrorCode(error)
    .replace(/([A-Z])/g, ' $1')
    .trim()
    .toLowerCase()
}
