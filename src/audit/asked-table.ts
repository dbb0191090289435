import { factsIn } from '../conditions/node.ts'
import { text } from '../facts/sql-text.ts'
import type { RuleBook } from '../rules/in-force.ts'
import { conditionsOf } from '../run/finding-row.ts'
import type { KeptRule } from '../schemas/generated/run-rules.ts'

/**
 * The SQL of `asked`: for each rule and each of its condition trees the facts that it asks, in the order of its leaves:
 * `rule`, `tree`, `position` (from 0), `fact` as JSON, `number`, the fact's place among all that the rule asks, and
 * `condition`, the name by which a kept finding says what was expected.
 */
export function askedTable({ rules }: RuleBook, kept: readonly KeptRule[]): string {
  const conditions = new Map(kept.map((rule) => [rule.id, conditionsOf(rule)]))
  const rows = rules.flatMap(({ file: { id }, facts, trees }) =>
    Object.entries(trees).flatMap(([tree, node]) => {
      const expected = kept.find((rule) => rule.id === id)?.expected
      const named = tree === 'applies' ? expected?.applies : expected?.holds
      const condition = conditions.get(id)?.get(JSON.stringify(named))
      if (condition === undefined) throw new Error(`no condition ${tree} of ${id} is kept`)
      return factsIn(node).map(
        (fact, position) =>
          `(${[text(id), text(tree), position, text(JSON.stringify(fact)), facts.indexOf(fact), text(condition)].join(', ')})`,
      )
    }),
  )
  const columns = 'rule, tree, position, fact, number, condition'
  const values = rows.length === 0 ? `(NULL, NULL, 0, NULL, 0, NULL)` : rows.join(',\n')
  return `CREATE TABLE asked AS SELECT * FROM (VALUES ${values}) AS all_asked(${columns}) WHERE rule IS NOT NULL`
}
