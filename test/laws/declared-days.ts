import { type Constant, factsOf, type Leaf, leavesOf } from '../../src/conditions/node.ts'
import { addDays } from '../../src/domain/day.ts'
import { constantOf, factNamed } from '../../src/preflight/sheet.ts'
import { intervalOf } from '../../src/rules/in-force.ts'
import type { RuleFile } from '../../src/schemas/generated/rule.ts'
import type { Row } from '../../src/tables/row.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { clockDays } from './clock-days.ts'

/**
 * The days from which a rule may say something else of an account: its first day and the day after its last, the days
 * it compares the as-of day with, those on which a row of a dataset begins or ends, and those that the account's own
 * clock names.
 */
export function declaredDays(rule: RuleFile, root: Row): readonly string[] {
  const { from, until } = intervalOf(rule, CIRCUMSTANCES.choices)
  const leaves = [...leavesOf(rule.conditions), ...(rule.applies === undefined ? [] : leavesOf(rule.applies))]
  return [
    from,
    ...(until === undefined ? [] : [addDays(until, 1)]),
    ...leaves.flatMap((leaf) => [...comparedDays(leaf, root), ...clockDays(leaf, root)]),
    ...DATASET_DAYS,
  ]
}

const { markets, registrationCountries } = CIRCUMSTANCES.datasets

const DATASET_DAYS = [
  ...[...markets.values()].flat().flatMap(({ from, until }) => [from, until && addDays(until, 1)]),
  ...[...registrationCountries.values()].flatMap(({ partnerFrom, customerFrom }) => [partnerFrom, customerFrom]),
].filter((day) => day !== undefined)

/** The days at which a comparison of the as-of day turns: the day itself or, with those that include it, the next. */
function comparedDays(leaf: Leaf, root: Row): readonly string[] {
  const asked = factsOf(leaf)
  if (!asked.includes('asOf.day')) return []
  const others = asked.filter((name) => name !== 'asOf.day').map((name) => told(name, root))
  const constants = typeof leaf.value === 'object' && 'fact' in leaf.value ? others : [leaf.value].flat()
  return constants.filter(isText).flatMap((day) => [day, addDays(day, 1)])
}

/** What a fact of the account is, the as-of day apart. */
function told(name: string, root: Row): Constant | undefined {
  const { subject, expression } = factNamed(name)
  if (subject !== 'reseller') throw new Error(`${name} is not a fact of the reseller: say here which days it names`)
  return constantOf(expression.read(root, CIRCUMSTANCES, root))
}

function isText(value: Constant | undefined): value is string {
  return typeof value === 'string'
}
