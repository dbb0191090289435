import { OPERATORS, type Operator } from '../conditions/operators.ts'
import type { Fact } from '../facts/fact.ts'
import { checkFact } from './check-fact.ts'
import { checkValue } from './check-value.ts'
import type { Known } from './known.ts'
import { elements, field, fields, has, isObject, keyPlaceOf, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** Whether a leaf compares a fact that may be asked, by an operator that fits it, with something of its kind. */
export function checkComparison(leaf: Part, subject: unknown, known: Known): readonly RuleProblem[] {
  const fact = readFact(field(leaf, 'fact'), subject, known)
  const operator = readOperator(field(leaf, 'operator'))
  return [
    ...['fact', 'operator', 'value'].filter((key) => !has(leaf, key)).map((key) => missing(leaf, key)),
    ...fact.problems,
    ...operator.problems,
    ...checkFit(field(leaf, 'operator'), operator.operator, fact.fact),
    ...checkOperand(field(leaf, 'value'), operator.operator, fact.fact, subject, known),
  ]
}

function missing(part: Part, key: string): RuleProblem {
  return { code: 'missing-key', at: placeOf(part), key }
}

function wrongType(part: Part, ...expected: readonly string[]): RuleProblem {
  return { code: 'wrong-type', at: placeOf(part), found: JSON.stringify(part.value), expected }
}

function readFact(part: Part, subject: unknown, known: Known): ReturnType<typeof checkFact> {
  if (part.value === undefined) return { problems: [] }
  if (typeof part.value !== 'string') return { problems: [wrongType(part, 'string')] }
  return checkFact(part.value, placeOf(part), subject, known)
}

function readOperator(part: Part): { readonly operator?: Operator; readonly problems: readonly RuleProblem[] } {
  const { value } = part
  if (value === undefined) return { problems: [] }
  if (typeof value !== 'string') return { problems: [wrongType(part, 'string')] }

  const operator = OPERATORS.get(value)
  if (operator !== undefined) return { operator, problems: [] }
  const near = suggestion(value, OPERATORS.keys())
  const example = OPERATORS.get(near.didYouMean ?? 'equal')?.example ?? ''
  return { problems: [{ code: 'unknown-operator', at: placeOf(part), operator: value, example, ...near }] }
}

function checkFit(part: Part, operator: Operator | undefined, fact: Fact | undefined): readonly RuleProblem[] {
  if (operator === undefined || fact === undefined || operator.accepts.includes(fact.type)) return []
  const fitting = [...OPERATORS.values()].filter(({ accepts }) => accepts.includes(fact.type)).map(({ name }) => name)
  const { name, type } = fact
  return [{ code: 'operator-does-not-fit', at: placeOf(part), operator: operator.name, fact: name, type, fitting }]
}

function checkOperand(
  part: Part,
  operator: Operator | undefined,
  fact: Fact | undefined,
  subject: unknown,
  known: Known,
): readonly RuleProblem[] {
  const { value } = part
  if (value === undefined) return []

  const isList = Array.isArray(value)
  if (operator !== undefined && operator.takesList !== isList) {
    const { name, takesList, example } = operator
    return [{ code: 'list-does-not-fit', at: placeOf(part), operator: name, takesList, example }]
  }
  if (isList) return checkList(part, fact, known)
  if (isObject(value)) return checkReference(part, fact, subject, known)
  return checkConstant(part, fact, known)
}

function checkList(part: Part, fact: Fact | undefined, known: Known): readonly RuleProblem[] {
  const items = elements(part)
  if (items.length === 0) return [{ code: 'empty', at: placeOf(part), key: 'value' }]

  const seen = new Set<unknown>()
  return items.flatMap((item) => {
    const wrong = checkConstant(item, fact, known)
    if (wrong.length > 0) return wrong
    if (seen.size < seen.add(item.value).size) return []
    return [{ code: 'listed-twice', at: placeOf(item), found: JSON.stringify(item.value) }]
  })
}

function checkReference(part: Part, fact: Fact | undefined, subject: unknown, known: Known): readonly RuleProblem[] {
  const unknown = fields(part).filter(({ key }) => key !== 'fact')
  const other = readFact(field(part, 'fact'), subject, known)
  return [
    ...unknown.map((key) => unknownKey(key, has(part, 'fact'))),
    ...(has(part, 'fact') ? [] : [missing(part, 'fact')]),
    ...other.problems,
    ...checkPair(field(part, 'fact'), fact, other.fact),
  ]
}

function unknownKey(part: Part & { readonly key: string }, complete: boolean): RuleProblem {
  return { code: 'unknown-key', at: keyPlaceOf(part), key: part.key, ...suggestion(part.key, complete ? [] : ['fact']) }
}

function checkPair(part: Part, fact: Fact | undefined, other: Fact | undefined): readonly RuleProblem[] {
  if (fact === undefined || other === undefined) return []
  const { name, type } = fact
  if (name === other.name) return [{ code: 'compared-with-itself', at: placeOf(part), fact: name }]
  if (type === other.type) return []
  return [
    { code: 'reference-does-not-fit', at: placeOf(part), fact: name, type, other: other.name, otherType: other.type },
  ]
}

/** Where the fact is not known, all that can be said of a constant is that it is one. */
function checkConstant(part: Part, fact: Fact | undefined, known: Known): readonly RuleProblem[] {
  if (fact !== undefined) return checkValue(part, fact, known)
  return ['string', 'number', 'boolean'].includes(typeof part.value)
    ? []
    : [wrongType(part, 'string', 'number', 'boolean')]
}
