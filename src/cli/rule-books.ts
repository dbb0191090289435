import { type Gate, path } from '../domain/gate.ts'
import type { Choices } from '../domain/setting.ts'
import { intervalOf, type RuleBook, rulesInForce } from '../rules/in-force.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** The rules of any day, prepared once a day; `first` is the first day that has any. */
export interface RuleBooks {
  readonly on: (day: string) => RuleBook
  readonly first: string | undefined
}

/** The rules of all gates, or of one gate and those it depends on. */
export function ruleBooks(files: readonly RuleFile[], gate: Gate | undefined, choices: Choices): RuleBooks {
  const asked = gate === undefined ? undefined : new Set(path(gate))
  const rules = files.filter((rule) => asked?.has(rule.gate) ?? true)
  const books = new Map<string, RuleBook>()
  return {
    on: (day) => {
      const book = books.get(day) ?? rulesInForce(rules, day, choices)
      books.set(day, book)
      return book
    },
    first: rules.map((rule) => intervalOf(rule, choices).from).sort()[0],
  }
}
