import { type Constant, isFactReference, type Leaf } from '../../conditions/node.ts'
import type { LeafChange } from '../../conditions/rewrite.ts'
import { addDays } from '../../domain/day.ts'
import { isWrittenAsDay } from '../check-value.ts'

/** Every small mistake that somebody could make in one comparison. */
export function leafChanges(leaf: Leaf): readonly LeafChange[] {
  return [{ what: 'left out' }, ...operatorChanges(leaf), ...valueChanges(leaf)]
}

/** The operator that is most easily taken for another. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  in: 'notIn',
  notIn: 'in',
  lessThan: 'lessThanInclusive',
  lessThanInclusive: 'lessThan',
  greaterThan: 'greaterThanInclusive',
  greaterThanInclusive: 'greaterThan',
  before: 'onOrBefore',
  onOrBefore: 'before',
  after: 'onOrAfter',
  onOrAfter: 'after',
}

function operatorChanges(leaf: Leaf): readonly LeafChange[] {
  const operator = NEIGHBOURS[leaf.operator]
  return operator === undefined ? [] : [{ what: `${leaf.operator} → ${operator}`, leaf: { ...leaf, operator } }]
}

function valueChanges(leaf: Leaf): readonly LeafChange[] {
  const { value } = leaf
  if (isList(value)) return value.length > 1 ? value.map((_, i) => withoutMember(leaf, value, i)) : []
  if (isFactReference(value)) return []
  return neighboursOf(value).map((other) => ({ what: `${value} → ${other}`, leaf: { ...leaf, value: other } }))
}

function withoutMember(leaf: Leaf, members: readonly Constant[], i: number): LeafChange {
  return { what: `without ${members[i]}`, leaf: { ...leaf, value: members.toSpliced(i, 1) } }
}

/** The day before and after, the number below and above; a word has no neighbour. */
function neighboursOf(value: Constant): readonly Constant[] {
  if (typeof value === 'number') return [value - 1, value + 1]
  return isWrittenAsDay(value) ? [addDays(value, -1), addDays(value, 1)] : []
}

function isList(value: Leaf['value']): value is readonly Constant[] {
  return Array.isArray(value)
}
