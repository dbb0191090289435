import { readFileSync } from 'node:fs'
import { put } from '../../datasets/demo/json.ts'
import type { Json, JsonObject } from './json.ts'

const TEXT = readFileSync(new URL('../../datasets/examples/contoso.json', import.meta.url), 'utf8')

/** The example account that ships, with other values at dotted paths such as `mpnIds.0.country`. */
export function contoso(edits: Readonly<Record<string, Json>>): JsonObject {
  const state: JsonObject = JSON.parse(TEXT)
  for (const [path, value] of Object.entries(edits)) put(state, path, value)
  return state
}
