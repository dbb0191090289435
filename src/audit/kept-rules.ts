import { leavesOf, type Node } from '../conditions/node.ts'
import type { Circumstances } from '../facts/expression.ts'
import { expectedOf, fromRule } from '../preflight/finding.ts'
import { predictedErrors } from '../preflight/predicted-errors.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'

/** What all findings of each rule share, by the ids of the rules. */
export function keptRules({ rules }: RuleBook, circumstances: Circumstances): readonly KeptRule[] {
  const expected = (tree: Node) => expectedOf(leavesOf(tree))
  return rules.map(({ file, trees: { applies, holds } }) => {
    const { rule: id, ...texts } = fromRule(file)
    return {
      id,
      ...texts,
      expected: { ...(applies === undefined ? {} : { applies: expected(applies) }), holds: expected(holds) },
      predictedErrors: predictedErrors(file, circumstances),
    }
  })
}
