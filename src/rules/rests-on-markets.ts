import { factsOf, leavesOf } from '../conditions/node.ts'
import { FACTS } from '../facts/catalogue.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** Whether a verdict of the rule is only as good as the table of CSP markets: it asks for a region or for a market's currency. */
export function restsOnMarkets({ applies, conditions }: RuleFile): boolean {
  const leaves = [conditions, ...(applies === undefined ? [] : [applies])].flatMap(leavesOf)
  return leaves
    .flatMap(factsOf)
    .some((name) => FACTS.get(name)?.type === 'region' || name === 'reseller.marketCurrency')
}
