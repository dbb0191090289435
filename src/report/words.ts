import type { DayFrom } from '../domain/as-of.ts'
import type { Gate } from '../domain/gate.ts'
import type { Cause } from '../domain/reading.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Severity } from '../domain/verdict.ts'
import type { AccountProblem } from '../preflight/account.ts'
import type { Notice } from '../preflight/notices.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

export const LANGUAGES = ['en', 'fr'] as const
export type Language = (typeof LANGUAGES)[number]

export type Who = NonNullable<RuleFile['step']>['who']

/** How many verdicts came out how. */
export interface Count {
  readonly blocking: number
  readonly warning: number
  readonly advisory: number
  readonly unknown: number
  readonly pass: number
  readonly notApplicable: number
}

/** How many accounts came out how. */
export interface AccountCount {
  readonly all: number
  readonly failing: number
  readonly undetermined: number
  readonly fine: number
  readonly refused: number
}

/** Every sentence that a check says to people, in one language. Names of gates, rules and fields are not translated. */
export interface Words {
  readonly language: Language
  readonly asOf: (day: string, from: DayFrom) => string
  readonly rulesInForce: (rules: number) => string
  readonly chosen: (settings: readonly string[]) => string
  readonly severity: Readonly<Record<Severity, string>>
  readonly gate: (gate: Gate) => string
  readonly subjects: (kind: SubjectKind, count: number) => string
  readonly sentence: (text: string) => string
  readonly label: Readonly<Record<'seen' | 'by' | 'do' | 'error', string>>
  readonly more: (count: number) => string
  /** The table of CSP markets, of a revision, with its notice. */
  readonly marketTable: (revision: string, notice: string) => string
  readonly citation: (title: string, revision: string, sentences: readonly number[]) => string
  readonly who: Readonly<Record<Who, string>>
  readonly refusal: (code: string, endpoint: string, meaning: string) => string
  readonly notKnown: (path: string, cause: Cause | undefined, candidates: readonly string[]) => string
  readonly times: (count: number) => string
  readonly emptyList: string
  readonly wouldSettle: (settled: number, unknown: number, what: string) => string
  readonly count: (count: Count) => string
  readonly next: (what: string) => string
  readonly afterwards: (rules: readonly string[]) => string
  readonly give: (what: string) => string
  readonly mend: (what: string) => string
  readonly nothingToDo: string
  readonly accounts: (count: AccountCount) => string
  /** What is left open where many accounts are judged one by one. */
  readonly apart: (rules: readonly string[]) => string
  readonly howToFill: string
  readonly problem: (problem: AccountProblem) => string
  readonly notice: (notice: Notice) => string
  readonly noRules: (day: string, first: string | undefined, gate: Gate | undefined) => string
}
