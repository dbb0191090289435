import type { MarketTable, SourceDocument } from '../datasets/datasets.ts'
import type { DayFrom } from '../domain/as-of.ts'
import type { Account } from '../preflight/account.ts'
import type { Wanted } from '../preflight/wanted.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** One account's answer, and what its text says beside it. */
export interface Checked {
  readonly account: Account
  readonly answer: CheckAnswer
  /** What the account is called. */
  readonly name: string
  readonly dayFrom: DayFrom
  readonly wanted: readonly Wanted[]
  /** The rules in force. */
  readonly rules: readonly RuleFile[]
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly marketTable: MarketTable
}
