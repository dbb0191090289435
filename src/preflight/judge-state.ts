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
import type { EngineName, Judged } from './judge.ts'
import { ownDay } from './notices.ts'
import { answerOf, judgeByFunctions, judgeAccount as judgeRows, type Preflight } from './preflight.ts'
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
  /** Asked where nobody says a day. */
  readonly today: () => string
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
  const day = dayOf(account, bench)
  const given = preflightOn(day.day, bench)
  if (given.book.rules.length === 0) return noRules(day, bench)
  return judgementOf(account, day, given, await judgeRows(account.root, given), bench.gate)
}

/** The same by the compiled functions, whatever engine the bench names: nobody has to wait for these. */
export function judgeAtOnce(account: Account, bench: Bench): Judgement | NoRules {
  const day = dayOf(account, bench)
  const given = preflightOn(day.day, bench)
  if (given.book.rules.length === 0) return noRules(day, bench)
  return judgementOf(account, day, given, judgeByFunctions(account.root, given), bench.gate)
}

function preflightOn(day: string, { books, datasets, holidays, choices, engine, verdicts = 'all' }: Bench): Preflight {
  return { book: books.on(day), circumstances: { asOf: day, holidays, choices, datasets }, engine, verdicts }
}

function noRules({ day, dayFrom }: Day, { books, gate }: Bench): NoRules {
  return { noRulesOn: day, dayFrom, first: books.first, gate }
}

function judgementOf(
  account: Account,
  { dayFrom }: Day,
  given: Preflight,
  judged: readonly Judged[],
  gate: Gate | undefined,
): Judgement {
  const { book, circumstances } = given
  const key = resellerKey(account.root, account.record, circumstances.datasets)
  return {
    account,
    answer: of(gate, answerOf(judged, key, locateIn(account), given)),
    key,
    dayFrom,
    rules: filesOf(book),
    wanted: () => wantedBy(judged, circumstances),
  }
}

interface Day {
  readonly day: string
  readonly dayFrom: DayFrom
}

function dayOf(account: Account, { asOf, today }: Bench): Day {
  if (asOf !== undefined) return { day: asOf, dayFrom: 'flag' }
  const own = ownDay(account)
  return own === undefined ? { day: today(), dayFrom: 'clock' } : { day: own, dayFrom: 'file' }
}

/** Leaves out the gates that were not asked for: no rule of theirs was judged. */
function of(gate: Gate | undefined, answer: CheckAnswer): CheckAnswer {
  if (gate === undefined) return answer
  const asked = new Set(path(gate))
  return { ...answer, gates: answer.gates.filter((other) => asked.has(other.gate)) }
}
