import type { SubjectKind } from '../domain/subject.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Shown } from '../rules/example-coverage.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** What is said of a rule itself, in one language. */
export interface RuleWords {
  readonly about: Readonly<Record<SubjectKind, string>>
  readonly label: Readonly<Record<'if' | 'must' | 'force' | 'by' | 'do' | 'error' | 'changed' | 'note', string>>
  readonly all: string
  readonly any: string
  readonly not: string
  readonly yes: (description: string) => string
  readonly no: (description: string) => string
  /** By operator: what stands between the two sides. */
  readonly compared: Readonly<Record<string, string>>
  readonly inForce: (effective: RuleFile['effective']) => string
  readonly change: (version: number, what: string) => string
  readonly examples: string
  readonly exampleHead: readonly [verdict: string, name: string, given: string]
  readonly indexTitle: string
  readonly indexLead: (rules: number) => string
  readonly verdict: Readonly<Record<Verdict, string>>
  readonly rules: (count: number) => string
  readonly templateOf: (day: string, rules: number) => string
  readonly templateUnneeded: (table: string, day: string) => string
  readonly noRule: (id: string, near: string | undefined) => string
  readonly lintFine: (rules: number, notes: number) => string
  readonly lintFaults: (rules: number, faults: number, notes: number) => string
  readonly leavesShown: (shown: Shown) => string
  readonly boundariesShown: (shown: Shown) => string
  readonly mistakesNoticed: (shown: Shown) => string
  readonly mistakeMissed: (rule: string, mutant: string, reason: string | undefined) => string
  readonly reasonStale: (rule: string, mutant: string) => string
  readonly testFine: (examples: number, rules: number) => string
  readonly testWrong: (rule: string, example: string, expected: Verdict, verdict: Verdict) => string
}
