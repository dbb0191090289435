import { isLeaf, type Leaf, type Node } from '../../conditions/node.ts'
import { isDocument, parseJson } from '../../files/json.ts'
import type { Steps } from '../../files/json-outline.ts'
import type { Place } from '../../files/place.ts'
import { validateRuleFile } from '../../schemas/generated/rule.ts'
import type { RuleText } from '../check.ts'
import { prepareRule, type Rule } from '../rule.ts'

/** A checked rule, ready to be questioned, and where everything in it stands. */
export interface LintedRule extends Rule {
  readonly leaves: readonly PlacedLeaf[]
  readonly placeOf: (steps: Steps) => Place
}

export interface PlacedLeaf {
  readonly leaf: Leaf
  readonly at: Place
}

/** Reads a rule file that the checks have let pass; anything else is a thrown error. */
export function lintedRule({ file, text }: RuleText): LintedRule {
  const document = parseJson(text, file)
  const result = isDocument(document) ? validateRuleFile(document.value) : undefined
  if (result === undefined || !('value' in result) || !isDocument(document)) throw new Error(`${file}: not checked`)

  const { placeOf } = document
  const rule = prepareRule(result.value)
  const { applies, holds } = rule.trees
  const leaves = [
    ...(applies === undefined ? [] : leavesAt(applies, ['applies'])),
    ...leavesAt(holds, ['conditions']),
  ].map(({ leaf, steps }) => ({ leaf, at: placeOf(steps) }))
  return { ...rule, leaves, placeOf }
}

function leavesAt(node: Node, steps: Steps): readonly { readonly leaf: Leaf; readonly steps: Steps }[] {
  if (isLeaf(node)) return [{ leaf: node, steps }]
  if ('not' in node) return leavesAt(node.not, [...steps, 'not'])
  const key = 'all' in node ? 'all' : 'any'
  const parts = 'all' in node ? node.all : node.any
  return parts.flatMap((part, i) => leavesAt(part, [...steps, key, i]))
}
