import type { Datasets } from '../datasets/datasets.ts'
import type { DayFrom } from '../domain/as-of.ts'
import { type Gate, path } from '../domain/gate.ts'
import type { Choices } from '../domain/setting.ts'
import { filesOf } from '../rules/in-force.ts'
import type { RuleBooks } from '../rules/rule-books.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import { resellerKey } from '../tables/key.ts'
import { type Account, locateIn } from './account.ts'
import type { EngineName } from './judge.ts'
import { ownDay } from './notices.ts'
import { answerOf, judgeAccount as judgeRows } from './preflight.ts'
import { type Wanted, wantedBy } from './wanted.ts'

/** What accounts are judged by. */
export interface Bench {
  readonly books: RuleBooks
  readonly datasets: Datasets
  readonly holidays: ReadonlySet<string>
  readonly choices: Choices
  readonly engine: EngineName
  /** Which verdicts an answer has; absent: all. */
  readonly verdicts?: 'all' | 'found'
  readonly gate: Gate | undefined
  /** The day of the flag. */
  readonly asOf: string | undefined
  readonly today: string
}

export interface Judgement {
  readonly account: Account
  readonly answer: CheckAnswer
  readonly key: string
  readonly dayFrom: DayFrom
  readonly rules: readonly RuleFile[]
  /** What unknown verdicts wait for; worked out when it is asked for. */
  readonly wanted: () => readonly Wanted[]
}

/** A day without a rule: nothing can be said of an account on it. */
export interface NoRules {
  readonly noRulesOn: string
  readonly dayFrom: DayFrom
  /** The first day that has rules. */
  readonly first: string | undefined
  readonly gate: Gate | undefined
}

/** Judges an account on the day that is asked for, else on its own, else today. */
export async function judgeAccount(account: Account, bench: Bench): Promise<Judgement | NoRules> {
  const { day, dayFrom } = dayOf(account, bench)
  const book = bench.books.on(day)
  const { datasets, holidays, choices, engine, gate, verdicts = 'all' } = bench
  if (book.rules.length === 0) return { noRulesOn: day, dayFrom, first: bench.books.first, gate }

  const circumstances = { asOf: day, holidays, choices, datasets }
  const given = { book, circumstances, engine, verdicts }
  const judged = await judgeRows(account.root, given)
  const key = resellerKey(account.root, account.record, datasets)
  return {
    account,
    answer: of(gate, answerOf(judged, key, locateIn(account), given)),
    key,
    dayFrom,
    rules: filesOf(book),
    wanted: () => wantedBy(judged, circumstances),
  }
}

function dayOf(account: Account, { asOf, today }: Bench): { readonly day: string; readonly dayFrom: DayFrom } {
  if (asOf !== undefined) return { day: asOf, dayFrom: 'flag' }
  const own = ownDay(account)
  return own === undefined ? { day: today, dayFrom: 'clock' } : { day: own, dayFrom: 'file' }
}

/** Leaves out the gates that were not asked for: no rule of theirs was judged. */
function of(gate: Gate | undefined, answer: CheckAnswer): CheckAnswer {
  if (gate === undefined) return answer
  const asked = new Set(path(gate))
  return { ...answer, gates: answer.gates.filter((other) => asked.has(other.gate)) }
}
