import fc, { type Arbitrary } from 'fast-check'
import type { Table } from '../../src/tables/column.ts'
import { listsOf, TABLE } from '../../src/tables/tables.ts'
import { DAMAGE, othersFor } from './damage.ts'
import { isObject, type Json, type JsonObject } from './json.ts'

/** One change to an account state, made in place. */
export type Edit = (state: JsonObject) => void

/** A place of a state, `*` for an element of a list, and what else may stand there. */
interface Place {
  readonly path: readonly string[]
  readonly others: readonly Json[]
}

// Words that no column knows, for what may become of an element as a whole.
const REPEAT = 'repeat the element'
const REMOVE = 'remove the element'

const PLACES = placesIn(TABLE.reseller, [])

/** Any known place takes another value or none; an element of a list is repeated or taken away. */
export function edit(): Arbitrary<Edit> {
  const picks = fc.array(fc.nat(5), { minLength: 2, maxLength: 2 })
  return fc
    .tuple(fc.constantFrom(...PLACES), picks)
    .chain(([{ path, others }, picks]) =>
      fc.constantFrom(...DAMAGE, ...others, ...others).map((value) => (state) => change(state, path, picks, value)),
    )
}

function placesIn(table: Table, above: readonly string[]): Place[] {
  const columns = table.name === 'reseller' ? [...table.columns, ...TABLE.contact.columns] : table.columns
  const groups = new Set(columns.flatMap(({ path }) => path.slice(1).map((_, i) => path.slice(0, i + 1).join('.'))))
  return [
    ...columns.map((column) => ({ path: [...above, ...column.path], others: othersFor(column) })),
    ...[...groups].map((group) => ({ path: [...above, ...group.split('.')], others: [] })),
    ...listsOf(table.name).flatMap((list) => placesInList(list, [...above, list.list, '*'])),
  ]
}

function placesInList(list: Table, element: readonly string[]): Place[] {
  return [{ path: element, others: [REPEAT, REMOVE] }, ...placesIn(list, element)]
}

/** Walks down; a way that is cut short leaves the state as it is. */
function change(node: Json | undefined, path: readonly string[], picks: readonly number[], value: Json | undefined) {
  const [step, ...rest] = path
  if (step === '*') changeElement(node, rest, picks, value)
  else if (step === undefined || !isObject(node)) return
  else if (rest.length > 0) change(node[step], rest, picks, value)
  else if (value === undefined) delete node[step]
  else node[step] = structuredClone(value)
}

function changeElement(
  list: Json | undefined,
  rest: readonly string[],
  [pick = 0, ...picks]: readonly number[],
  value: Json | undefined,
) {
  if (!Array.isArray(list) || list.length === 0) return
  const at = pick % list.length
  if (rest.length > 0) change(list[at], rest, picks, value)
  else if (value === REPEAT) list.push(structuredClone(list[at] ?? null))
  else if (value === REMOVE || value === undefined) list.splice(at, 1)
  else list[at] = structuredClone(value)
}
