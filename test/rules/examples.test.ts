import { describe, expect, test } from 'vitest'
import { compile } from '../../src/conditions/compile.ts'
import { type Facts, leavesOf, type Node } from '../../src/conditions/node.ts'
import { judgeByReference } from '../../src/conditions/reference.ts'
import { YES } from '../../src/domain/truth.ts'
import { type Verdict, verdictOf } from '../../src/domain/verdict.ts'
import { runExamples } from '../../src/rules/examples.ts'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import type { Example, RuleFile } from '../../src/schemas/generated/rule.ts'
import { withoutEachLeaf } from '../conditions/drop-leaf.ts'

describe.each(readPreparedRules().rules)('$id', (rule) => {
  const { applies, conditions, examples } = rule

  describe.each(runExamples(rule))('$example.name', ({ example, verdict }) => {
    test(`is ${example.expect}`, () => {
      expect(verdict).toBe(example.expect)
    })

    test(`is ${example.expect} for json-rules-engine too`, async () => {
      const answers = await judgeByReference([conditions, ...(applies === undefined ? [] : [applies])], example.given)
      const [holds, applicable] = answers.map(({ truth }) => truth)
      expect(verdictOf(applicable ?? YES, holds ?? YES)).toBe(example.expect)
    })
  })

  test.each(lesserRules(rule))('shows why it asks $without', ({ lesser }) => {
    expect(verdictsOf(lesser, examples)).not.toEqual(examples.map(({ expect }) => expect))
  })
})

/** A rule's trees; an absent one asks nothing and lets everything pass. */
interface Trees {
  readonly applies?: Node | undefined
  readonly conditions?: Node | undefined
}

/** The rule without its first leaf, without its second, and so on. */
function lesserRules({
  applies,
  conditions,
}: RuleFile): readonly { readonly without: string; readonly lesser: Trees }[] {
  const trees = [
    ...withoutEachLeaf(conditions).map((rest) => ({ applies, conditions: rest })),
    ...(applies === undefined ? [] : withoutEachLeaf(applies).map((rest) => ({ applies: rest, conditions }))),
  ]
  const leaves = [conditions, ...(applies === undefined ? [] : [applies])].flatMap(leavesOf)
  return trees.map((lesser, i) => ({ without: JSON.stringify(leaves[i]), lesser }))
}

function verdictsOf({ applies, conditions }: Trees, examples: readonly Example[]): readonly Verdict[] {
  const truthOf = (tree: Node | undefined, facts: Facts) => (tree === undefined ? YES : compile(tree)(facts))
  return examples.map(({ given }) => verdictOf(truthOf(applies, given), truthOf(conditions, given)))
}
