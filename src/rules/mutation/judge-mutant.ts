import { compile } from '../../conditions/compile.ts'
import type { Facts, Node } from '../../conditions/node.ts'
import { type Truth, YES } from '../../domain/truth.ts'
import { type Verdict, verdictOf } from '../../domain/verdict.ts'
import type { RuleFile } from '../../schemas/generated/rule.ts'
import { type Judging, judgingOf, type Mutant, mutantsOf } from './mutants.ts'

/** The days between which a rule is said to be in force, told independently of its file. */
export interface DeclaredDays {
  readonly from: string
  readonly until?: string | undefined
}

/** Every mutant of a rule that no example and no declared day tells from the rule itself, and how many there were. */
export interface MutationOutcome {
  readonly rule: string
  readonly mutants: number
  readonly survivors: readonly Mutant[]
}

/** Makes every small mistake in a rule, one at a time, and sees whether anything notices. */
export function mutate(rule: RuleFile, declared: DeclaredDays | undefined): MutationOutcome {
  const mutants = mutantsOf(rule)
  const survivors = mutants.filter(({ judging }) => !isNoticed(judging, rule, declared))
  return { rule: rule.id, mutants: mutants.length, survivors }
}

function isNoticed(mutant: Judging, rule: RuleFile, declared: DeclaredDays | undefined): boolean {
  const { from, until } = judgingOf(rule)
  if (mutant.from !== from || mutant.until !== until) {
    return declared !== undefined && (mutant.from !== declared.from || mutant.until !== declared.until)
  }
  const judge = judgeBy(mutant)
  return rule.examples.some(({ given, expect }) => judge(given) !== expect)
}

function judgeBy({ applies, conditions }: Judging): (facts: Facts) => Verdict {
  const applicable = testOf(applies)
  const holds = testOf(conditions)
  return (facts) => verdictOf(applicable(facts), holds(facts))
}

function testOf(tree: Node | undefined): (facts: Facts) => Truth {
  return tree === undefined ? () => YES : compile(tree)
}
