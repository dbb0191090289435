import { type Constant, factsOf, isFactReference, type Leaf, leavesOf, type Node } from '../../conditions/node.ts'
import { addDays, dayNumber } from '../../domain/day.ts'
import type { Fact } from '../../facts/fact.ts'
import { type Known, wordsOf } from '../known.ts'

/** For each fact, values of which one stands for every value that the trees could tell apart from the others. */
export type Classes = ReadonlyMap<string, readonly Constant[]>

/** Days outside of which a fact never lies while the rules are in force, such as the as-of day itself. */
export type Range = { readonly from: string; readonly until?: string | undefined }

/**
 * The finite abstraction of some trees. Facts that are compared with each other share their values, with enough of
 * them between two constants to put each before, on and after each other.
 */
export function classesOf(trees: readonly Node[], known: Known, asOf?: Range): Classes {
  const leaves = trees.flatMap(leavesOf)
  const classes = new Map<string, readonly Constant[]>()
  for (const names of clustersOf(leaves)) {
    const constants = leaves.filter(({ fact }) => names.has(fact)).flatMap(constantsOf)
    for (const name of names) {
      const fact = known.facts.get(name)
      if (fact === undefined) throw new Error(`no fact ${name}`)
      const values = valuesOf(fact, [...new Set(constants)], names.size, known)
      classes.set(name, name === AS_OF && asOf !== undefined ? within(values, asOf) : values)
    }
  }
  return classes
}

/** The fact that is the as-of day: within a rule it never lies outside of the rule's own days. */
const AS_OF = 'asOf.day'

/** Facts in groups, so that no fact is compared with one of another group. */
function clustersOf(leaves: readonly Leaf[]): readonly ReadonlySet<string>[] {
  let clusters: ReadonlySet<string>[] = []
  for (const leaf of leaves) {
    const names = factsOf(leaf)
    const touched = clusters.filter((cluster) => names.some((name) => cluster.has(name)))
    const joined = new Set([...touched.flatMap((cluster) => [...cluster]), ...names])
    clusters = [...clusters.filter((cluster) => !touched.includes(cluster)), joined]
  }
  return clusters
}

function constantsOf({ value }: Leaf): readonly Constant[] {
  if (typeof value !== 'object') return [value]
  return isFactReference(value) ? [] : value
}

function valuesOf(fact: Fact, constants: readonly Constant[], spare: number, known: Known): readonly Constant[] {
  if (fact.type === 'flag') return [true, false]
  if (fact.type === 'day') return days(constants.map(String), spare)
  if (fact.type === 'number') return numbers(constants.map(Number), spare)
  const words = wordsOf(fact, known)
  const others =
    words === undefined
      ? Array.from({ length: spare }, (_, i) => `another word ${i + 1}`)
      : words.filter((word) => !constants.includes(word)).slice(0, spare)
  return [...constants, ...others]
}

/** Each day, and before and after it as many as there are facts to be told apart. */
function days(constants: readonly string[], spare: number): readonly string[] {
  const numbered = constants.length > 0 ? constants : ['2021-01-27']
  const near = numbered.flatMap((day) => steps(spare).map((step) => addDays(day, step)))
  return [...new Set(near)].sort((a, b) => dayNumber(a) - dayNumber(b))
}

function numbers(constants: readonly number[], spare: number): readonly number[] {
  const numbered = constants.length > 0 ? constants : [0]
  const near = numbered.flatMap((number) => steps(spare).map((step) => number + step))
  const sorted = [...new Set(numbered)].sort((a, b) => a - b)
  const between = sorted.every(Number.isInteger) ? [] : sorted.flatMap((number, i) => gap(number, sorted[i + 1], spare))
  return [...new Set([...near, ...between])].sort((a, b) => a - b)
}

/** Where a constant has decimals, so may a value between it and the next. */
function gap(low: number, high: number | undefined, spare: number): readonly number[] {
  if (high === undefined) return []
  return Array.from({ length: spare }, (_, i) => low + ((high - low) * (i + 1)) / (spare + 1))
}

function steps(spare: number): readonly number[] {
  return Array.from({ length: 2 * spare + 1 }, (_, i) => i - spare)
}

function within(values: readonly Constant[], { from, until }: Range): readonly Constant[] {
  const inside = values.filter((day) => String(day) >= from && (until === undefined || String(day) <= until))
  return [...new Set([from, ...inside, ...(until === undefined ? [] : [until])])]
}
