import { compile, type Test } from '../conditions/compile.ts'
import { factsOf, leavesOf, type Node } from '../conditions/node.ts'
import { YES } from '../domain/truth.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** A checked rule, ready to judge. Nothing in it changes. */
export interface Rule {
  readonly file: RuleFile
  readonly applies: Test
  readonly holds: Test
  readonly trees: { readonly applies?: Node; readonly holds: Node }
  /** The facts it asks, each once, in leaf order. */
  readonly facts: readonly string[]
}

export function prepareRule(file: RuleFile): Rule {
  const trees =
    file.applies === undefined ? { holds: file.conditions } : { applies: file.applies, holds: file.conditions }
  const leaves = Object.values(trees).flatMap((tree) => leavesOf(tree))
  return {
    file,
    applies: file.applies === undefined ? always : compile(file.applies),
    holds: compile(file.conditions),
    trees,
    facts: [...new Set(leaves.flatMap(factsOf))],
  }
}

function always(): typeof YES {
  return YES
}
