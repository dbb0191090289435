import type { Column } from '../tables/column.ts'
import type { RuleBook } from './in-force.ts'
import type { Known } from './known.ts'

/** The canonical columns, `table.column`, that the facts of the day's rules look at. */
export function neededColumns({ rules }: RuleBook, { facts }: Pick<Known, 'facts'>): ReadonlySet<string> {
  const asked = new Set(rules.flatMap((rule) => rule.facts))
  return new Set([...asked].flatMap((name) => (facts.get(name)?.expression.columns ?? []).map(nameOf)))
}

function nameOf({ table, name }: Column): string {
  return `${table}.${name}`
}
