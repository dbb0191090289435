import type { Cause } from '../../domain/reading.ts'
import type { ViewName } from './route.ts'

/** What the page of a report says beside the words of every report, in one language. */
export interface PageWords {
  readonly title: (day: string) => string
  readonly noScript: string
  readonly skip: string
  readonly views: string
  readonly view: Readonly<Record<ViewName, string>>
  readonly language: string
  readonly headline: string
  readonly figure: Readonly<Record<'open' | 'blocked' | 'undetermined', string>>
  readonly share: (part: number, whole: number) => string
  readonly judged: (resellers: string, rules: number, records: string) => string
  readonly gateByGate: string
  readonly gateLead: string
  readonly gateChart: (gate: string, open: string, blocked: string, undetermined: string, all: string) => string
  readonly throughOthers: string
  readonly forColumns: string
  readonly blocksMost: string
  readonly blockersChart: (rule: string, resellers: string) => string
  readonly customers: string
  readonly all: (count: string) => string
  readonly verdicts: string
  readonly search: string
  readonly anyGate: string
  readonly anyState: string
  readonly anyRule: string
  readonly shown: (shown: string, all: string) => string
  readonly nothingFound: string
  readonly state: string
  readonly clear: string
  readonly loading: string
  readonly unnamed: string
  readonly sortBy: (column: string) => string
  readonly gates: string
  readonly noSuchReseller: string
  readonly noSuchRule: string
  readonly found: string
  readonly nothing: string
  readonly nothingSelected: string
  readonly fact: string
  readonly place: string
  readonly yes: string
  readonly no: string
  readonly cause: Readonly<Record<Cause, string>>
  readonly readings: (readings: readonly string[]) => string
  readonly of: (reseller: string) => string
  readonly whole: (characters: string) => string
  readonly mustHold: string
  readonly inForce: string
  readonly failing: (resellers: string) => string
  readonly waived: (until: string, approver: string, reason: string) => string
  readonly noGaps: string
  readonly gapsLead: string
  readonly ofWholeRun: string
  readonly because: string
  readonly conflicts: string
  readonly conflictsLead: (verdicts: string) => string
  readonly subject: string
  readonly cells: string
  readonly notEvaluable: string
  readonly allEvaluable: string
  readonly noRejects: string
  readonly settings: string
  readonly files: string
  readonly kind: string
  readonly secondOpinion: string
  readonly alike: (agreed: string, sample: string) => string
  readonly opinionNote: string
  readonly scope: Readonly<Record<'all' | 'evaluable', string>>
  readonly printed: (printed: string, all: string) => string
  readonly steps: string
  readonly newTab: string
  readonly subjectsJudged: string
}
