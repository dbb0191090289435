import { factsOf, leavesOf } from '../conditions/node.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** Whether a rule asks what other accounts say: it has nothing to judge on an account that is given alone. */
export function comparesAccounts({ applies, conditions }: RuleFile): boolean {
  const leaves = [...(applies === undefined ? [] : leavesOf(applies)), ...leavesOf(conditions)]
  return leaves.flatMap(factsOf).some((fact) => FACTS.get(fact)?.across === true)
}
