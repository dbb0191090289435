import { fold } from '../../domain/fold.ts'
import type { Steps } from '../../files/json-outline.ts'

/** One element of a list, or one line of an element that is a record for each of them. */
export interface Element {
  readonly steps: Steps
  readonly value: unknown
  /** The line item that the record is about, by its key and its position. */
  readonly line?: { readonly key: string; readonly position: number }
}

/**
 * The records of a document: the elements of its list, or the document itself; an order is as many records as it has
 * line items. Undefined where the document holds no objects.
 */
export function elementsIn(
  value: unknown,
): { readonly list: Steps; readonly elements: readonly Element[] } | undefined {
  if (Array.isArray(value)) return { list: [], elements: value.flatMap((one, i) => linesOf(one, [i])) }
  if (!isObject(value)) return undefined
  const wrapped = Object.entries(value).find(([key, inner]) => WRAPPERS.has(fold(key)) && Array.isArray(inner))
  if (wrapped === undefined) return { list: [], elements: linesOf(value, []) }
  const [key, list] = wrapped
  if (!Array.isArray(list)) return undefined
  return { list: [key], elements: list.flatMap((one, i) => linesOf(one, [key, i])) }
}

/** Where the API and Graph put a list, folded: as a collection, and as the answer of validateresellers. */
const WRAPPERS = new Set(['items', 'value', 'validationresults'])

function linesOf(value: unknown, steps: Steps): readonly Element[] {
  if (!isObject(value)) return [{ steps, value }]
  const lines = Object.entries(value).find(([key, inner]) => fold(key) === 'lineitems' && isListOfObjects(inner))
  if (lines === undefined || !Array.isArray(lines[1])) return [{ steps, value }]
  const [key, items] = lines
  return items.map((_, position) => ({ steps, value, line: { key, position } }))
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
