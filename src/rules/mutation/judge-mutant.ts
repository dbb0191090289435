import { compile } from '../../conditions/compile.ts'
import type { Facts, Node } from '../../conditions/node.ts'
import type { DeclaredDays } from '../../datasets/datasets.ts'
import { type Truth, YES } from '../../domain/truth.ts'
import { type Verdict, verdictOf } from '../../domain/verdict.ts'
import type { RuleFile } from '../../schemas/generated/rule.ts'
import { type Judging, judgingOf, type Mutant, mutantsOf } from './mutants.ts'

/** Every mutant of a rule that no example and no declared day tells from the rule itself, and how many there were. */
export interface MutationOutcome {
  readonly rule: string
  readonly mutants: number
  readonly survivors: readonly Mutant[]
}

/**
 * Makes every small mistake in a rule, one at a time, and sees whether anything notices: an example, or for its days
 * those that were declared apart from the file. `not-declared`: nobody declares them, so they are not mistaken either.
 */
export function mutate(rule: RuleFile, declared: DeclaredDays | 'not-declared' | undefined): MutationOutcome {
  const mutants = mutantsOf(rule).filter(
    ({ judging }) => declared !== 'not-declared' || !isMistakenInDays(judging, rule),
  )
  const days = declared === 'not-declared' ? undefined : declared
  const survivors = mutants.filter(({ judging }) => !isNoticed(judging, rule, days))
  return { rule: rule.id, mutants: mutants.length, survivors }
}

function isMistakenInDays({ from, until }: Judging, rule: RuleFile): boolean {
  const right = judgingOf(rule)
  return from !== right.from || until !== right.until
}

function isNoticed(mutant: Judging, rule: RuleFile, declared: DeclaredDays | undefined): boolean {
  if (isMistakenInDays(mutant, rule)) {
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
