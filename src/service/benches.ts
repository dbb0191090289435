import type { Gate } from '../domain/gate.ts'
import type { Bench } from '../preflight/judge-state.ts'
import { type RuleBooks, ruleBooks } from '../rules/rule-books.ts'
import type { ServiceGround } from './ground.ts'

/** What a request asks to be judged by. */
export interface Asked {
  readonly asOf?: string | undefined
  readonly gate?: Gate | undefined
  readonly verdicts?: 'all' | 'found' | undefined
}

/** Gives each request what its accounts are judged by; rules are prepared once for each gate and day. */
export function benchesOf({ rules, datasets, holidays, choices, today }: ServiceGround): (asked: Asked) => Bench {
  const books = new Map<Gate | undefined, RuleBooks>()
  const booksFor = (gate: Gate | undefined) => {
    const prepared = books.get(gate) ?? ruleBooks(rules, { gate, choices, terms: datasets.terms })
    books.set(gate, prepared)
    return prepared
  }
  return ({ asOf, gate, verdicts = 'found' }) => ({
    books: booksFor(gate),
    datasets,
    holidays,
    choices,
    engine: 'functions',
    verdicts,
    gate,
    asOf,
    today: once(today),
  })
}

/** However long a request takes, it has one day. */
function once(today: () => string): () => string {
  let day: string | undefined
  return () => {
    day ??= today()
    return day
  }
}
