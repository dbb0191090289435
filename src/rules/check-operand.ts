import type { Operator } from '../conditions/operators.ts'
import type { Fact } from '../facts/fact.ts'
import { checkFact } from './check-fact.ts'
import { checkKeys } from './check-keys.ts'
import { checkValue } from './check-value.ts'
import type { Known } from './known.ts'
import { elements, field, isObject, type Part, placeOf, wrongType } from './part.ts'
import type { RuleProblem } from './problem.ts'

/** The left side of a comparison, as far as it is known. */
interface LeftSide {
  readonly operator: Operator | undefined
  readonly fact: Fact | undefined
}

/** Whether what a fact is compared with is of its kind: a constant, a list where one is meant, or another fact. */
export function checkOperand(
  part: Part,
  { operator, fact }: LeftSide,
  subject: unknown,
  known: Known,
): readonly RuleProblem[] {
  const { value } = part
  if (value === undefined) return []

  const isList = Array.isArray(value)
  if (operator !== undefined && operator.takesList !== isList) return [listDoesNotFit(part, operator)]
  if (isList) return checkList(part, fact, known)
  return isObject(value) ? checkReference(part, fact, subject, known) : checkConstant(part, fact, known)
}

function listDoesNotFit(part: Part, { name, takesList, example }: Operator): RuleProblem {
  return { code: 'list-does-not-fit', at: placeOf(part), operator: name, takesList, example }
}

function checkList(part: Part, fact: Fact | undefined, known: Known): readonly RuleProblem[] {
  const items = elements(part)
  if (items.length === 0) return [{ code: 'empty', at: placeOf(part), key: 'value' }]

  const seen = new Set<unknown>()
  return items.flatMap((item) => {
    const wrong = checkConstant(item, fact, known)
    if (wrong.length > 0 || seen.size < seen.add(item.value).size) return wrong
    return [{ code: 'listed-twice', at: placeOf(item), found: JSON.stringify(item.value) }]
  })
}

function checkReference(part: Part, fact: Fact | undefined, subject: unknown, known: Known): readonly RuleProblem[] {
  const name = field(part, 'fact')
  const other = checkFact(name, subject, known)
  return [...checkKeys(part, ['fact'], ['fact']), ...other.problems, ...checkPair(name, fact, other.fact)]
}

function checkPair(part: Part, fact: Fact | undefined, other: Fact | undefined): readonly RuleProblem[] {
  if (fact === undefined || other === undefined) return []
  const at = placeOf(part)
  const { name, type } = fact
  if (name === other.name) return [{ code: 'compared-with-itself', at, fact: name }]
  if (type === other.type) return []
  return [{ code: 'reference-does-not-fit', at, fact: name, type, other: other.name, otherType: other.type }]
}

/** Where the fact is not known, all that can be said of a constant is that it is one. */
function checkConstant(part: Part, fact: Fact | undefined, known: Known): readonly RuleProblem[] {
  if (fact !== undefined) return checkValue(part, fact, known)
  const isConstant = ['string', 'number', 'boolean'].includes(typeof part.value)
  return isConstant ? [] : [wrongType(part, 'string', 'number', 'boolean')]
}
