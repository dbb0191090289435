import { isDeepStrictEqual } from 'node:util'
import type { Side } from './diff-side.ts'
import type { Run } from './open-run.ts'

/** What may change a finding from one run to another; `unexplained` where the manifests are the same in all of it. */
export const DIFF_CAUSES = ['data', 'rule', 'setting', 'waiver', 'time', 'unexplained'] as const
export type DiffCause = (typeof DIFF_CAUSES)[number]

/** What two runs leave as causes. */
export interface Causes {
  /** In what their manifests, and the waivers given with them, differ. */
  readonly differing: ReadonlySet<DiffCause>
  /** The rules that were in force in only one of them. */
  readonly onlyIn: { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> }
}

/** Compares what two runs say of themselves; `waivers` tells whether they are read with different ones. */
export function causesBetween(before: Run, after: Run, waivers: boolean): Causes {
  const differs: Readonly<Record<Exclude<DiffCause, 'unexplained'>, boolean>> = {
    data: !isDeepStrictEqual(hashesOf(before), hashesOf(after)),
    // What a fact is derived from is part of the tool.
    rule: before.summary.rulesHash !== after.summary.rulesHash || before.summary.version !== after.summary.version,
    setting: !isDeepStrictEqual(settingsOf(before), settingsOf(after)),
    waiver: waivers,
    time: before.summary.asOf !== after.summary.asOf,
  }
  const [old, now] = [rulesOf(before), rulesOf(after)]
  return {
    differing: new Set(DIFF_CAUSES.filter((cause) => cause !== 'unexplained' && differs[cause])),
    onlyIn: {
      before: new Set([...old].filter((rule) => !now.has(rule))),
      after: new Set([...now].filter((rule) => !old.has(rule))),
    },
  }
}

/** The same files in another order, or under other names, are the same data. */
function hashesOf({ manifest }: Run): readonly string[] {
  return manifest.inputs.map(({ kind, sha256 }) => `${kind} ${sha256}`).sort()
}

function settingsOf({ manifest, summary }: Run): object {
  return {
    ...summary.settings,
    scope: summary.scope,
    provider: manifest.provider ?? {},
    gates: summary.gates.map(({ gate }) => gate),
  }
}

function rulesOf({ summary }: Run): ReadonlySet<string> {
  return new Set(summary.rules.map(({ id }) => id))
}

/** Why a finding differs: what is proven by its two sides, else whatever the manifests leave. */
export function causesOf(
  rule: string,
  before: Side | undefined,
  after: Side | undefined,
  { differing, onlyIn }: Causes,
): readonly DiffCause[] {
  const among = (...causes: readonly DiffCause[]) => causes.filter((cause) => differing.has(cause))
  const left = (causes: readonly DiffCause[]): readonly DiffCause[] => (causes.length > 0 ? causes : ['unexplained'])
  if (onlyIn.before.has(rule) || onlyIn.after.has(rule)) return left(among('rule', 'setting', 'time'))
  if (before === undefined || after === undefined) return left(among('data', 'rule', 'setting', 'time'))

  const [old, now] = [withoutWaiver(before), withoutWaiver(after)]
  if (isDeepStrictEqual(old, now)) return left(among('waiver', 'time'))
  if (before.version !== after.version || before.severity !== after.severity) return ['rule']
  // A verdict follows from the facts seen and the rule: where they are the same, it is not the data.
  if (isDeepStrictEqual(before.seen, after.seen)) return left(among('rule', 'setting', 'time'))
  return left(among('data', 'rule', 'setting', 'time'))
}

function withoutWaiver({ waivedUntil: _, ...side }: Side): Omit<Side, 'waivedUntil'> {
  return side
}
