import { fold } from '../../../domain/fold.ts'
import { GATES } from '../../../domain/gate.ts'
import { LETTERS } from '../blocks.ts'
import type { Query } from '../route.ts'
import type { Told } from '../told.ts'
import type { Resellers } from './data.ts'

/** The places of the resellers that a query asks for, in the order that it asks for. */
export function selected(resellers: Resellers, told: Told, query: Query): Uint32Array {
  const all = Array.from({ length: resellers.key.length }, (_, place) => place)
  const tests = [textTest(resellers, query), gateTest(resellers, told, query), ruleTest(resellers, told, query)]
  const kept = all.filter((place) => tests.every((test) => test(place)))
  const order = orderOf(resellers, told, query)
  if (order !== undefined) kept.sort((a, b) => order(a, b) || a - b)
  return Uint32Array.from(kept)
}

type Test = (place: number) => boolean
const ANY: Test = () => true

const folded = new WeakMap<Resellers, readonly string[]>()

function textTest(resellers: Resellers, { q = '' }: Query): Test {
  const wanted = fold(q)
  if (wanted === '') return ANY
  const texts = folded.get(resellers) ?? resellers.key.map((key, i) => `${fold(resellers.name[i] ?? '')} ${fold(key)}`)
  folded.set(resellers, texts)
  return (place) => texts[place]?.includes(wanted) === true
}

/** At one gate, or at any, in a state, or in any. */
function gateTest({ gates }: Resellers, told: Told, { gate = '', state = '' }: Query): Test {
  const letter = letterOf(state)
  if (letter === undefined) return ANY
  const at = told.summary.gates.findIndex((one) => one.gate === gate)
  if (gate === '') return (place) => gates[place]?.includes(letter) === true
  return (place) => gates[place]?.[at] === letter
}

function ruleTest({ rules }: Resellers, told: Told, { rule = '' }: Query): Test {
  if (rule === '') return ANY
  const wanted = told.rules.findIndex(({ id }) => id === rule)
  return (place) => rules[place]?.includes(wanted) === true
}

function letterOf(state: string): string | undefined {
  return state === 'open' || state === 'blocked' || state === 'undetermined' ? LETTERS[state] : undefined
}

/** Names of columns that can be sorted by; gates too. */
export const COUNTS = ['blocking', 'warning', 'advisory', 'unknown'] as const

type Order = (a: number, b: number) => number

function orderOf(resellers: Resellers, told: Told, { sort = '', down = '' }: Query): Order | undefined {
  const order = upwards(resellers, told, sort)
  return order !== undefined && down !== '' ? (a, b) => order(b, a) : order
}

function upwards(resellers: Resellers, told: Told, sort: string): Order | undefined {
  if (sort === 'name') {
    const { compare } = new Intl.Collator(undefined, { numeric: true })
    const name = (place: number) => resellers.name[place] ?? ''
    return (a, b) => compare(name(a), name(b))
  }
  const counts = COUNTS.find((count) => count === sort)
  if (counts !== undefined) return (a, b) => (resellers[counts][a] ?? 0) - (resellers[counts][b] ?? 0)
  if (!GATES.some((gate) => gate === sort)) return undefined
  const at = told.summary.gates.findIndex(({ gate }) => gate === sort)
  const rank = (place: number) => 'buo'.indexOf(resellers.gates[place]?.[at] ?? 'o')
  return (a, b) => rank(a) - rank(b)
}
