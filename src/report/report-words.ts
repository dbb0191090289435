import type { Gate, GateState } from '../domain/gate.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { WaiverNotice } from '../run/waiver-use.ts'
import type { Language } from './words.ts'

export type SheetName =
  | 'gates'
  | 'waivers'
  | 'summary'
  | 'resellers'
  | 'findings'
  | 'plan'
  | 'rejects'
  | 'rules'
  | 'longTexts'

/** Every column of a report that has the same name in each of its tables. */
export type ColumnName =
  | 'what'
  | 'value'
  | 'reseller'
  | 'legalName'
  | 'blocking'
  | 'warning'
  | 'advisory'
  | 'unknown'
  | 'waived'
  | 'rule'
  | 'version'
  | 'gate'
  | 'severity'
  | 'verdict'
  | 'cause'
  | 'waivedUntil'
  | 'waiverReason'
  | 'subject'
  | 'subjectKind'
  | 'title'
  | 'seen'
  | 'expected'
  | 'file'
  | 'line'
  | 'column'
  | 'citations'
  | 'predictedErrors'
  | 'remediation'
  | 'step'
  | 'who'
  | 'where'
  | 'subjects'
  | 'unlocks'
  | 'waitsFor'
  | 'owner'
  | 'due'
  | 'note'
  | 'byte'
  | 'code'
  | 'message'
  | 'raw'
  | 'pass'
  | 'fail'
  | 'notApplicable'
  | 'pages'
  | 'inForceFrom'
  | 'needs'
  | 'status'
  | 'findings'
  | 'causes'
  | 'before'
  | 'after'
  | 'seenBefore'
  | 'seenAfter'
  | 'sheet'
  | 'row'
  | 'part'
  | 'text'

/** What a report says to people, in one language. Names of gates, rules and files are not translated. */
export interface ReportWords {
  readonly language: Language
  readonly sheet: Readonly<Record<SheetName, string>>
  readonly column: Readonly<Record<ColumnName, string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly state: Readonly<Record<GateState, string>>
  readonly summary: Readonly<Record<SummaryLine, string>>
  readonly gateCounts: (open: number, blocked: number, undetermined: number) => string
  readonly continued: (sheet: string) => string
  readonly seeLongText: (sheet: string, row: number) => string
  readonly notice: (notice: WaiverNotice) => string
  readonly title: (day: string) => string
  readonly more: (count: number, where: string) => string
  readonly otherRules: string
  readonly letter: LetterWords
}

export type SummaryLine =
  | 'tool'
  | 'asOf'
  | 'rulesHash'
  | 'scope'
  | 'selection'
  | 'settings'
  | 'read'
  | 'used'
  | 'ignored'
  | 'rejected'
  | 'secondOpinion'
  | 'gate'
  | 'input'
  | 'waiver'
  | 'exact'

export interface LetterWords {
  readonly subject: (name: string, day: string) => string
  readonly intro: (day: string) => string
  readonly gates: string
  readonly steps: (count: number) => string
  readonly doThis: string
  readonly who: string
  readonly where: string
  readonly why: string
  readonly affects: (count: number) => string
  readonly unlocks: (gates: readonly Gate[]) => string
  readonly waitsFor: (gates: readonly Gate[]) => string
  readonly open: string
  readonly more: (count: number) => string
  readonly closing: string
}
