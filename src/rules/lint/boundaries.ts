import { type Constant, type Facts, isFactReference, type Leaf } from '../../conditions/node.ts'
import { addDays } from '../../domain/day.ts'

/** A case that an example must show for a leaf to be pinned down: `value` says which, `shown` whether facts are it. */
export interface Boundary {
  readonly value: string
  readonly shown: (facts: Facts) => boolean
}

/** The values on both sides of where the answer of a leaf changes. */
export function boundariesOf({ fact, operator, value }: Leaf): readonly Boundary[] {
  const is = (wanted: Constant): Boundary => ({
    value: `${fact} = ${JSON.stringify(wanted)}`,
    shown: (facts) => facts[fact] === wanted,
  })
  if (isFactReference(value)) return ofPair(fact, value.fact, UNTIL[operator] !== undefined)
  if (isList(value)) return [...value.map(is), other(fact, value)]
  const first = UNTIL[operator]
  if (first === undefined) return [is(value), other(fact, [value])]
  return [is(stepped(value, first)), is(stepped(value, first + 1))]
}

/** By how much the last value before the answer changes differs from the one that the leaf names. */
const UNTIL: Readonly<Record<string, -1 | 0>> = {
  before: -1,
  onOrAfter: -1,
  lessThan: -1,
  greaterThanInclusive: -1,
  onOrBefore: 0,
  after: 0,
  lessThanInclusive: 0,
  greaterThan: 0,
}

function stepped(value: Constant, step: number): Constant {
  if (typeof value === 'number') return value + step
  return typeof value === 'string' ? addDays(value, step) : value
}

function other(fact: string, values: readonly Constant[]): Boundary {
  return {
    value: `${fact} = another value than ${values.map((value) => JSON.stringify(value)).join(', ')}`,
    shown: (facts) => facts[fact] !== undefined && !values.includes(facts[fact]),
  }
}

function ofPair(left: string, right: string, ordered: boolean): readonly Boundary[] {
  const pair = (sign: string, test: (a: Constant, b: Constant) => boolean): Boundary => ({
    value: `${left} ${sign} ${right}`,
    shown: ({ [left]: a, [right]: b }) => a !== undefined && b !== undefined && test(a, b),
  })
  const same = pair('=', (a, b) => a === b)
  if (!ordered) return [same, pair('<>', (a, b) => a !== b)]
  return [pair('<', (a, b) => a < b), same, pair('>', (a, b) => a > b)]
}

function isList(value: Leaf['value']): value is readonly Constant[] {
  return Array.isArray(value)
}
