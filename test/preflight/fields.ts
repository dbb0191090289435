import { isObject, type Json, type JsonObject } from '../arbitraries/json.ts'

/** Where an account state has something: `['mpnIds', 0, 'country']`. */
export type Path = readonly (string | number)[]

/** What may become of a field that nothing is said of any more. */
export type Loss = 'deleted' | 'blanked' | 'nulled'

/** Every field of a state: each key at any depth, and each element of a list, which can be blanked but not deleted. */
export function fieldsOf(node: Json, path: Path = []): readonly Path[] {
  const keys = Array.isArray(node) ? [...node.keys()] : isObject(node) ? Object.keys(node) : []
  return keys.flatMap((key) => {
    const below = [...path, key]
    return [below, ...fieldsOf(at(node, key), below)]
  })
}

export function lossesOf(path: Path): readonly Loss[] {
  return typeof path.at(-1) === 'number' ? ['blanked', 'nulled'] : ['deleted', 'blanked', 'nulled']
}

/** The state without what stood in a field. The rest is shared, not copied. */
export function without(state: JsonObject, path: Path, loss: Loss): JsonObject {
  const poorer = changed(state, path, loss)
  if (!isObject(poorer)) throw new Error('a state stays an object')
  return poorer
}

export function valueAt(state: JsonObject, path: Path): Json {
  return path.reduce<Json>((node, step) => at(node, step), state)
}

function changed(node: Json, [step, ...rest]: Path, loss: Loss): Json {
  if (step === undefined) return loss === 'blanked' ? '' : null
  const inside = rest.length === 0 && loss === 'deleted' ? undefined : changed(at(node, step), rest, loss)
  if (Array.isArray(node)) return node.with(Number(step), inside ?? null)
  const { [step]: _, ...others } = isObject(node) ? node : {}
  return inside === undefined ? others : { ...others, [step]: inside }
}

function at(node: Json, step: string | number): Json {
  const value = Array.isArray(node) ? node[Number(step)] : isObject(node) ? node[step] : undefined
  return value ?? null
}
