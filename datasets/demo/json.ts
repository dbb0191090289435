/** What JSON can hold, open to change. */
export type Json = null | boolean | number | string | Json[] | JsonObject

export interface JsonObject {
  [key: string]: Json
}

/** Puts a value where a dotted path leads, such as `mpnIds.0.country`; a path that leads nowhere is our bug. */
export function put(state: JsonObject, path: string, value: Json): void {
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let node: Json | undefined = state
  for (const step of steps) node = Array.isArray(node) ? node[Number(step)] : isObject(node) ? node[step] : undefined
  if (!isObject(node)) throw new Error(`${path} leads nowhere`)
  node[last] = structuredClone(value)
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
