import type { JsonDocument } from '../files/json.ts'
import type { Steps } from '../files/json-outline.ts'
import type { Place } from '../files/place.ts'
import type { RuleProblem } from './problem.ts'

/** A value of a rule file and where it stands. It may be anything, or absent: nothing has been checked yet. */
export interface Part {
  readonly document: JsonDocument
  readonly steps: Steps
  readonly value: unknown
}

export function whole(document: JsonDocument): Part {
  return { document, steps: [], value: document.value }
}

/** The value under a key; absent where the part is no object or has no such key. */
export function field(part: Part, key: string): Part {
  return child(part, key, isObject(part.value) && Object.hasOwn(part.value, key) ? part.value[key] : undefined)
}

/** The values of an object, with their keys; none where the part is something else. */
export function fields(part: Part): readonly (Part & { readonly key: string })[] {
  return isObject(part.value) ? Object.keys(part.value).map((key) => ({ ...field(part, key), key })) : []
}

/** The values of a list; none where the part is something else. */
export function elements(part: Part): readonly Part[] {
  return Array.isArray(part.value) ? part.value.map((value: unknown, i) => child(part, i, value)) : []
}

export function has(part: Part, key: string): boolean {
  return isObject(part.value) && Object.hasOwn(part.value, key)
}

/** Where the value stands; the value around it where it is absent. */
export function placeOf({ document, steps }: Part): Place {
  return document.placeOf(steps)
}

/** Where the key of the value stands. */
export function keyPlaceOf({ document, steps }: Part): Place {
  return document.placeOfKey(steps)
}

/** What anyone says of a part that is of another type than it should be. */
export function wrongType(part: Part, ...expected: readonly string[]): RuleProblem {
  return { code: 'wrong-type', at: placeOf(part), found: JSON.stringify(part.value), expected }
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function child({ document, steps }: Part, step: string | number, value: unknown): Part {
  return { document, steps: [...steps, step], value }
}
