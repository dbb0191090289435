import type { Steps } from '../../files/json-outline.ts'
import { type Element, isObject } from './json-elements.ts'

/** The text of a value and where it stands. */
export interface FlatCell {
  readonly text: string
  readonly steps: Steps
}

/** The values of an object by the paths to them; undefined where it is none. A list is one text, but for the line asked. */
export function flattened(
  value: unknown,
  steps: Steps,
  line?: Element['line'],
): ReadonlyMap<string, FlatCell> | undefined {
  if (!isObject(value)) return undefined
  const cells = new Map<string, FlatCell>()
  for (const [key, inner] of Object.entries(value)) {
    const isLines = key === line?.key && Array.isArray(inner)
    if (isLines) add(cells, key, inner[line.position], [...steps, key, line.position])
    else add(cells, key, inner, [...steps, key])
  }
  return cells
}

function add(cells: Map<string, FlatCell>, path: string, value: unknown, steps: Steps): void {
  if (isObject(value) && Object.keys(value).length > 0) {
    for (const [key, inner] of Object.entries(value)) add(cells, `${path}.${key}`, inner, [...steps, key])
  } else {
    cells.set(path, { text: textOf(value), steps })
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined || isObject(value)) return ''
  if (!Array.isArray(value)) return String(value)
  return value.some((one) => typeof one === 'object') ? JSON.stringify(value) : value.map(String).join(';')
}
