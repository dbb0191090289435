import type { Difference, DiffStatus } from '../run/diff.ts'
import type { DiffCause } from '../run/diff-causes.ts'
import type { GateChange } from '../run/diff-gates.ts'
import { redactedSeen, redactedSubject } from './redacted-finding.ts'
import type { Redactor } from './redactor.ts'
import type { Language } from './words.ts'

/** One of the two runs. */
export interface DiffRun {
  /** Its folder as it was named. */
  readonly run: string
  readonly version: string
  readonly asOf: string
  readonly rulesHash: string
}

export type DiffCounts = Readonly<Record<DiffStatus | 'gates', number>>

/** What became of one run in another, as every format tells it. Each iterator may be asked for as often as is needed. */
export interface RunDiff {
  readonly language: Language
  readonly before: DiffRun
  readonly after: DiffRun
  readonly differing: readonly DiffCause[]
  readonly counts: DiffCounts
  /** The unchanged among them. */
  readonly findings: () => AsyncIterable<Difference>
  readonly gates: () => AsyncIterable<GateChange>
}

/** Goes once over a diff and counts it. */
export async function counted({ findings, gates }: Pick<RunDiff, 'findings' | 'gates'>): Promise<DiffCounts> {
  const counts = { new: 0, resolved: 0, changed: 0, unchanged: 0, gates: 0 }
  for await (const { status } of findings()) counts[status] += 1
  for await (const _ of gates()) counts.gates += 1
  return counts
}

/** The same diff, naming nobody. */
export function redactedDiff(diff: RunDiff, by: Redactor): RunDiff {
  const side = <T extends Difference['before']>(one: T) =>
    one && { ...one, seen: one.seen.map((fact) => redactedSeen(fact, by)) }
  return {
    ...diff,
    before: { ...diff.before, run: by.text(diff.before.run) },
    after: { ...diff.after, run: by.text(diff.after.run) },
    findings: async function* () {
      for await (const { subject, before, after, ...rest } of diff.findings()) {
        const sides = { ...(before && { before: side(before) }), ...(after && { after: side(after) }) }
        yield { ...rest, subject: redactedSubject(subject, by), ...sides }
      }
    },
    gates: async function* () {
      for await (const change of diff.gates()) yield { ...change, reseller: by.key(change.reseller, change.reseller) }
    },
  }
}
