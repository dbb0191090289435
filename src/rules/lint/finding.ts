import type { Place } from '../../files/place.ts'

/** What reads as a rule but does not work as one, or should be known of it. */
export type LintFinding =
  | { readonly code: 'never-fails'; readonly at: Place }
  | { readonly code: 'never-passes'; readonly at: Place }
  | { readonly code: 'dead-leaf'; readonly at: Place; readonly fact: string; readonly stuck: boolean }
  | { readonly code: 'contradictory'; readonly at: Place; readonly other: string; readonly there: Place }
  | { readonly code: 'boundary-missed'; readonly at: Place; readonly boundary: string }
  | { readonly code: 'interval-undeclared'; readonly at: Place; readonly id: string }
  | { readonly code: 'interval-differs'; readonly at: Place; readonly found: string; readonly declared: string }
  | { readonly code: 'subsumed'; readonly at: Place; readonly other: string; readonly there: Place }
  | { readonly code: 'no-export-feeds'; readonly at: Place; readonly fact: string; readonly columns: readonly string[] }
  | { readonly code: 'gave-up'; readonly at: Place; readonly question: string }

export type LintCode = LintFinding['code']

/** What is told and is no fault: many facts stand only in account states, and documents do say things twice. */
const NOTES: ReadonlySet<LintCode> = new Set<LintCode>(['contradictory', 'subsumed', 'no-export-feeds', 'gave-up'])

export function isNote({ code }: LintFinding): boolean {
  return NOTES.has(code)
}
