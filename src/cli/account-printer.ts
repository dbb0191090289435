import type { Account, AccountProblem } from '../preflight/account.ts'
import type { Judgement, NoRules } from '../preflight/judge-state.ts'
import type { Words } from '../report/words.ts'

export const FORMATS = ['text', 'json', 'ndjson'] as const
export type Format = (typeof FORMATS)[number]

/** How the answers of one check are printed. */
export interface Printing {
  readonly format: Format
  readonly quiet: boolean
  /** The input has an account state a line. */
  readonly many: boolean
  readonly words: Words
}

/** Prints each account as it comes: answers to standard output, what is wrong with the input to standard error. */
export interface AccountPrinter {
  readonly judged: (judgement: Judgement) => Promise<void>
  readonly refused: (problems: readonly AccountProblem[]) => Promise<void>
  readonly noRules: (noRules: NoRules, account: Account) => Promise<void>
  /** What follows the last account. */
  readonly end: () => Promise<void>
}
