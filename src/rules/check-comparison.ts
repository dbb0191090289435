import { OPERATORS, type Operator } from '../conditions/operators.ts'
import type { Fact } from '../facts/fact.ts'
import { checkFact } from './check-fact.ts'
import { checkKeys } from './check-keys.ts'
import { checkOperand } from './check-operand.ts'
import type { Known } from './known.ts'
import { field, type Part, placeOf, wrongType } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

export const LEAF_KEYS = ['fact', 'operator', 'value']

/** Whether a leaf compares a fact that may be asked, by an operator that fits it, with something of its kind. */
export function checkComparison(leaf: Part, subject: unknown, known: Known): readonly RuleProblem[] {
  const { fact, problems } = checkFact(field(leaf, 'fact'), subject, known)
  const part = field(leaf, 'operator')
  const operator = typeof part.value === 'string' ? OPERATORS.get(part.value) : undefined
  return [
    ...checkKeys(leaf, LEAF_KEYS, LEAF_KEYS),
    ...problems,
    ...(operator === undefined ? noOperator(part) : checkFit(part, operator, fact)),
    ...checkOperand(field(leaf, 'value'), { operator, fact }, subject, known),
  ]
}

function noOperator(part: Part): readonly RuleProblem[] {
  if (part.value === undefined) return []
  if (typeof part.value !== 'string') return [wrongType(part, 'string')]

  const near = suggestion(part.value, OPERATORS.keys())
  const example = OPERATORS.get(near.didYouMean ?? 'equal')?.example ?? ''
  return [{ code: 'unknown-operator', at: placeOf(part), operator: part.value, example, ...near }]
}

function checkFit(part: Part, operator: Operator, fact: Fact | undefined): readonly RuleProblem[] {
  if (fact === undefined || operator.accepts.includes(fact.type)) return []
  const fitting = [...OPERATORS.values()].filter(({ accepts }) => accepts.includes(fact.type)).map(({ name }) => name)
  const { name, type } = fact
  return [{ code: 'operator-does-not-fit', at: placeOf(part), operator: operator.name, fact: name, type, fitting }]
}
