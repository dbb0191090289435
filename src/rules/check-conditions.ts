import { checkComparison } from './check-comparison.ts'
import type { Known } from './known.ts'
import { elements, field, fields, has, isObject, keyPlaceOf, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

const GROUP_KEYS = ['all', 'any', 'not']
const LEAF_KEYS = ['fact', 'operator', 'value']

/** Whether a part is a condition tree of a rule about `subject`; an absent part is left to the schema. */
export function checkConditions(tree: Part, subject: unknown, known: Known): readonly RuleProblem[] {
  if (tree.value === undefined) return []
  if (isObject(tree.value) && !GROUP_KEYS.some((key) => has(tree, key)) && LEAF_KEYS.some((key) => has(tree, key))) {
    return [{ code: 'not-a-group', at: placeOf(tree) }, ...checkNode(tree, subject, known)]
  }
  return checkNode(tree, subject, known)
}

function checkNode(node: Part, subject: unknown, known: Known): readonly RuleProblem[] {
  const at = placeOf(node)
  if (!isObject(node.value)) {
    return [{ code: 'wrong-type', at, found: JSON.stringify(node.value), expected: ['object'] }]
  }
  const groups = GROUP_KEYS.filter((key) => has(node, key))
  const isLeaf = LEAF_KEYS.some((key) => has(node, key))
  const unknown = unknownKeys(node)

  if (groups.length + Number(isLeaf) > 1) {
    return [
      { code: 'mixed-condition', at, keys: [...groups, ...LEAF_KEYS.filter((key) => has(node, key))] },
      ...unknown,
    ]
  }
  if (isLeaf) return [...unknown, ...checkComparison(node, subject, known)]
  const [group] = groups
  if (group !== undefined) return [...unknown, ...checkGroup(field(node, group), group, subject, known)]
  return unknown.length > 0 ? unknown : [{ code: 'empty-group', at }]
}

function unknownKeys(node: Part): readonly RuleProblem[] {
  return fields(node)
    .filter(({ key }) => !GROUP_KEYS.includes(key) && !LEAF_KEYS.includes(key))
    .map((part) => ({
      code: 'unknown-key',
      at: keyPlaceOf(part),
      key: part.key,
      ...suggestion(
        part.key,
        [...GROUP_KEYS, ...LEAF_KEYS].filter((key) => !has(node, key)),
      ),
    }))
}

function checkGroup(group: Part, key: string, subject: unknown, known: Known): readonly RuleProblem[] {
  const at = placeOf(group)
  if (key === 'not') return checkNode(group, subject, known)
  if (!Array.isArray(group.value)) {
    return [{ code: 'wrong-type', at, found: JSON.stringify(group.value), expected: ['array'] }]
  }
  if (group.value.length === 0) return [{ code: 'empty-group', at, key }]
  return elements(group).flatMap((part) => checkNode(part, subject, known))
}
