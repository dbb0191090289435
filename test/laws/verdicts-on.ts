import type { Verdict } from '../../src/domain/verdict.ts'
import { casesOf, isCase } from '../../src/preflight/case.ts'
import { judgeAll } from '../../src/preflight/judge.ts'
import { type RuleBook, rulesInForce } from '../../src/rules/in-force.ts'
import type { Row } from '../../src/tables/row.ts'
import { CIRCUMSTANCES, SHIPPED_RULES } from '../arbitraries/judge.ts'

const BOOKS = new Map<string, RuleBook>()

/** Every verdict on an account by the shipped rules of a day, by `kind[position] rule`. */
export function verdictsOn(day: string, root: Row): ReadonlyMap<string, Verdict> {
  const circumstances = { ...CIRCUMSTANCES, asOf: day }
  const judged = judgeAll(casesOf(root, bookOf(day), circumstances), circumstances)
  return new Map(
    judged.map(({ on, rule, verdict }) => [
      `${on.kind}[${isCase(on) ? on.row.position : ''}] ${rule.file.id}`,
      verdict,
    ]),
  )
}

function bookOf(day: string): RuleBook {
  const book = BOOKS.get(day) ?? rulesInForce(SHIPPED_RULES, day, CIRCUMSTANCES.choices)
  BOOKS.set(day, book)
  return book
}
