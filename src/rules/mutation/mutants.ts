import type { Node } from '../../conditions/node.ts'
import { rewriteEachLeaf } from '../../conditions/rewrite.ts'
import { addDays } from '../../domain/day.ts'
import type { RuleFile } from '../../schemas/generated/rule.ts'
import { leafChanges } from './leaf-changes.ts'

/** What a rule judges by. An absent tree asks nothing and lets everything pass. */
export interface Judging {
  readonly applies: Node | undefined
  readonly conditions: Node | undefined
  readonly from: string
  readonly until: string | undefined
}

/** A rule with one small mistake in it; `name` tells where and which, and is the same from run to run. */
export interface Mutant {
  readonly name: string
  readonly judging: Judging
}

/** Every rule that differs from this one by a single small mistake, in its trees or in its days. */
export function mutantsOf(rule: RuleFile): readonly Mutant[] {
  const judging = judgingOf(rule)
  return [...treeMutants(judging, 'applies'), ...treeMutants(judging, 'conditions'), ...dayMutants(judging)]
}

export function judgingOf({ applies, conditions, effective }: RuleFile): Judging {
  return { applies, conditions, from: effective.from, until: effective.until }
}

function treeMutants(judging: Judging, key: 'applies' | 'conditions'): readonly Mutant[] {
  const tree = judging[key]
  if (tree === undefined) return []
  return rewriteEachLeaf(tree, leafChanges).map((rewritten) => ({
    name: `${key}${rewritten.path}: ${rewritten.what}`,
    judging: { ...judging, [key]: rewritten.tree },
  }))
}

function dayMutants(judging: Judging): readonly Mutant[] {
  return (['from', 'until'] as const).flatMap((key) => {
    const day = judging[key]
    if (day === undefined) return []
    return [-1, 1].map((step) => {
      const other = addDays(day, step)
      return { name: `effective/${key}: ${day} → ${other}`, judging: { ...judging, [key]: other } }
    })
  })
}
