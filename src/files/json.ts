import { createScanner, type ParseErrorCode, printParseErrorCode, visit } from 'jsonc-parser'
import { JsonOutline, type Steps } from './json-outline.ts'
import { type Place, placesIn } from './place.ts'
import { DEPTH_LIMIT, isPlain } from './plain-json.ts'

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

/**
 * Parses strict JSON (no comments, no trailing commas, no repeated key, at most 32 levels) and knows where every value
 * stands. All problems at once. An integer too big for a number is kept as its text, never rounded.
 */
export function parseJson(text: string, file: string): JsonResult {
  return parsePlainly(text, file) ?? parseCarefully(text, file)
}

/** What JSON.parse makes of a text, where that is all there is to say of it: most texts have nothing odd in them. */
function parsePlainly(text: string, file: string): JsonDocument | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  return isPlain(text, value) ? documentOf(value, text, placesIn(file, text)) : undefined
}

function documentOf(value: unknown, text: string, at: (offset: number) => Place): JsonDocument {
  let outline: JsonOutline | undefined
  const spotOf = (steps: Steps) => {
    outline ??= new JsonOutline(text)
    return outline.spotOf(steps)
  }
  return { value, placeOf: (steps) => at(spotOf(steps).value), placeOfKey: (steps) => at(spotOf(steps).key) }
}

function parseCarefully(text: string, file: string): JsonResult {
  const at = placesIn(file, text)
  const deep = tooDeep(text)
  if (deep !== undefined) return { problems: [{ code: 'too-deep', at: at(deep), limit: DEPTH_LIMIT }] }

  const problems: JsonProblem[] = []
  const tree = new Builder()
  visit(
    text,
    {
      onObjectBegin: () => tree.open({}),
      onObjectEnd: () => tree.close(),
      onArrayBegin: () => tree.open([]),
      onArrayEnd: () => tree.close(),
      onObjectProperty: (key, offset) => {
        if (!tree.nextKey(key)) problems.push({ code: 'duplicate-key', at: at(offset), key })
      },
      onLiteralValue: (value, offset, length) => tree.add(exact(value, text.slice(offset, offset + length))),
      onError: (error, offset) => problems.push({ code: 'not-json', at: at(offset), detail: detailOf(error) }),
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  )
  return problems.length > 0 ? { problems } : documentOf(tree.root, text, at)
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

/** Builds the value while the parser walks. */
class Builder {
  root: unknown
  #key = ''
  readonly #open: Container[] = []

  open(container: Container): void {
    this.add(container)
    this.#open.push(container)
  }

  close(): void {
    this.#open.pop()
  }

  /** False where the object has the key already. */
  nextKey(key: string): boolean {
    this.#key = key
    const object = this.#open.at(-1)
    return object === undefined || !Object.hasOwn(object, key)
  }

  add(value: unknown): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) this.root = value
    else if (Array.isArray(parent)) parent.push(value)
    else setOwn(parent, this.#key, value)
  }
}

/** As JSON.parse does it: a key `__proto__` is a key like any other. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true })
  else object[key] = value
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
