import { type Gate, path } from '../domain/gate.ts'
import type { Choices } from '../domain/setting.ts'
import type { Terms } from '../domain/terms.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { intervalOf, type RuleBook, rulesInForce } from './in-force.ts'
import { ruleInTermsOf } from './in-terms.ts'

/** The rules of any day, prepared when they are asked for and kept for the days asked for last; `first` is the first day that has one. */
export interface RuleBooks {
  readonly on: (day: string) => RuleBook
  readonly first: string | undefined
}

/** What the rules of a day depend on beside the day. */
export interface RuleBooksOptions {
  /** One gate and those it depends on; absent: all. */
  readonly gate: Gate | undefined
  readonly choices: Choices
  readonly terms: Terms
}

/** The rules of all gates, or of one gate and those it depends on, in the words of the day. */
export function ruleBooks(files: readonly RuleFile[], { gate, choices, terms }: RuleBooksOptions): RuleBooks {
  const asked = gate === undefined ? undefined : new Set(path(gate))
  const rules = files.filter((rule) => asked?.has(rule.gate) ?? true)
  const books = new Map<string, RuleBook>()
  const bookOf = (day: string) =>
    rulesInForce(
      rules.map((rule) => ruleInTermsOf(day, terms, rule)),
      day,
      choices,
    )
  return {
    on: (day) => {
      const book = books.get(day) ?? bookOf(day)
      books.delete(day)
      books.set(day, book)
      const [oldest] = books.keys()
      if (books.size > DAYS_KEPT && oldest !== undefined) books.delete(oldest)
      return book
    },
    first: rules.map((rule) => intervalOf(rule, choices).from).sort()[0],
  }
}

/** A service is asked by strangers, and there are millions of days. */
const DAYS_KEPT = 64
