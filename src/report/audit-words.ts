import type { DayFrom } from '../domain/as-of.ts'
import type { Cause } from '../domain/reading.ts'
import type { Language } from './words.ts'

/** Every sentence that an audit says to people, in one language. Names of gates, rules and columns are not translated. */
export interface AuditWords {
  readonly language: Language
  readonly number: (count: number) => string
  readonly asOf: (day: string, from: DayFrom, rules: number) => string
  readonly records: (read: number, ignored: number, rejected: number) => string
  readonly recordsOfNoKind: (read: number) => string
  readonly columns: readonly [gate: string, open: string, blocked: string, undetermined: string]
  /** What the marked columns count, of the blocked, of the undetermined, and of all. */
  readonly onlyThroughOthers: string
  readonly onlyForColumns: string
  readonly standHere: (through: number) => string
  readonly scopeEvaluable: string
  readonly blocksMost: string
  readonly nothingBlocks: string
  readonly blocks: (resellers: number, customers: number, orders: number) => string
  readonly waived: string
  readonly waivedOf: (rule: string, findings: number) => string
  readonly waivedStays: string
  readonly settlesMost: string
  readonly settles: (column: string, cause: Cause, verdicts: number, resellers: number) => string
  readonly missingExports: string
  readonly exportSettles: (kind: string, verdicts: number) => string
  readonly disagree: string
  readonly leavesUnknown: (verdicts: number) => string
  readonly notEvaluable: string
  readonly needs: (rule: string, columns: readonly string[]) => string
  readonly secondOpinion: string
  readonly judgedAlike: (agreed: number, sample: number) => string
  readonly sampleIs: (subjects: number, resellers: number) => string
  readonly settings: string
  readonly markets: string
  readonly marketTable: (revision: string, notice: string) => string
  readonly accounting: (read: number, used: number, ignored: number, rejected: number) => string
  readonly more: (count: number) => string
  readonly run: string
  readonly seconds: (milliseconds: number) => string
}
