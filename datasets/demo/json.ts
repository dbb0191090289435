/** What JSON can hold, open to change. */
export type Json = null | boolean | number | string | Json[] | JsonObject

export interface JsonObject {
  [key: string]: Json
}

/** Puts a value where a dotted path leads, such as `mpnIds.0.country`; a path that leads nowhere is our bug. */
export function put(node: Json | undefined, path: string, value: Json): void {
  const [step = '', ...rest] = path.split('.')
  if (Array.isArray(node)) {
    if (rest.length === 0) node[Number(step)] = structuredClone(value)
    else put(node[Number(step)], rest.join('.'), value)
  } else if (typeof node === 'object' && node !== null) {
    if (rest.length === 0) node[step] = structuredClone(value)
    else put(node[step], rest.join('.'), value)
  } else {
    throw new Error(`nothing to put ${path} into`)
  }
}
