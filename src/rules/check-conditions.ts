import { checkComparison, LEAF_KEYS } from './check-comparison.ts'
import { checkKeys } from './check-keys.ts'
import type { Known } from './known.ts'
import { elements, field, has, isObject, type Part, placeOf, wrongType } from './part.ts'
import type { RuleProblem } from './problem.ts'

const GROUP_KEYS = ['all', 'any', 'not']
const CONDITION_KEYS = [...GROUP_KEYS, ...LEAF_KEYS]

/** Whether a part is a condition tree of a rule about `subject`; an absent part is left to the schema. */
export function checkConditions(tree: Part, subject: unknown, known: Known): readonly RuleProblem[] {
  if (tree.value === undefined) return []
  const problems = checkNode(tree, subject, known)
  const isSingle = LEAF_KEYS.some((key) => has(tree, key)) && !GROUP_KEYS.some((key) => has(tree, key))
  return isSingle ? [{ code: 'not-a-group', at: placeOf(tree) }, ...problems] : problems
}

function checkNode(node: Part, subject: unknown, known: Known): readonly RuleProblem[] {
  if (!isObject(node.value)) return [wrongType(node, 'object')]

  const keys = CONDITION_KEYS.filter((key) => has(node, key))
  const groups = GROUP_KEYS.filter((key) => has(node, key))
  const [group] = groups
  if (group === undefined) return keys.length === 0 ? checkNothing(node) : checkComparison(node, subject, known)
  if (keys.length === 1)
    return [...checkKeys(node, [group], []), ...checkGroup(field(node, group), group, subject, known)]
  return [{ code: 'mixed-condition', at: placeOf(node), keys }, ...checkKeys(node, CONDITION_KEYS, [])]
}

function checkNothing(node: Part): readonly RuleProblem[] {
  const unknown = checkKeys(node, CONDITION_KEYS, [])
  return unknown.length > 0 ? unknown : [{ code: 'empty-group', at: placeOf(node) }]
}

function checkGroup(group: Part, key: string, subject: unknown, known: Known): readonly RuleProblem[] {
  if (key === 'not') return checkNode(group, subject, known)
  if (!Array.isArray(group.value)) return [wrongType(group, 'array')]
  if (group.value.length === 0) return [{ code: 'empty-group', at: placeOf(group), key }]
  return elements(group).flatMap((part) => checkNode(part, subject, known))
}
