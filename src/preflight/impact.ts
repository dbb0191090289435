import type { Gate, GateState } from '../domain/gate.ts'
import type { SubjectKind } from '../domain/subject.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { CheckAnswer } from '../schemas/generated/check-answer.ts'

/** What a rule says of a subject on one of two days; a rule may not be in force, or ask what no file has a column for. */
export type DayVerdict = Verdict | 'no-column' | 'not-in-force'

/** A rule whose verdict on one subject is another on the later day. */
export interface VerdictChange {
  readonly rule: string
  readonly subject: { readonly kind: SubjectKind; readonly key: string }
  readonly before: DayVerdict
  readonly after: DayVerdict
}

export interface GateChange {
  readonly gate: Gate
  readonly before: GateState
  readonly after: GateState
}

/** One reseller for whom something changes between two days. */
export interface Impact {
  readonly reseller: string
  readonly name: string
  readonly gates: readonly GateChange[]
  readonly changes: readonly VerdictChange[]
}

/**
 * Whether a change is worth telling: into a failure, out of one, or into and out of the unknown. That a rule begins, and
 * holds or is not meant for somebody, changes nothing for them; what no file has a column for is told once, not here.
 */
function isChange(before: DayVerdict, after: DayVerdict): boolean {
  return weightOf(before) !== weightOf(after)
}

/** What changes for one account between two days, given the answers on both. */
export function impactOf(before: CheckAnswer, after: CheckAnswer): Pick<Impact, 'gates' | 'changes'> {
  const [old, now] = [verdictsIn(before), verdictsIn(after)]
  const changes = [...new Map([...old, ...now])].map(
    ([id, { rule, subject }]): VerdictChange => ({
      rule,
      subject: { kind: subject.kind, key: subject.key },
      before: old.get(id)?.verdict ?? 'not-in-force',
      after: now.get(id)?.verdict ?? 'not-in-force',
    }),
  )
  return {
    gates: after.gates.flatMap(({ gate, state }) => {
      const was = before.gates.find((other) => other.gate === gate)?.state ?? state
      return was === state ? [] : [{ gate, before: was, after: state }]
    }),
    changes: changes
      .filter((change) => isChange(change.before, change.after))
      .sort((a, b) => compare(a.subject.key, b.subject.key) || compare(a.rule, b.rule)),
  }
}

function weightOf(verdict: DayVerdict): number {
  if (verdict === 'fail') return 2
  return verdict === 'unknown' ? 1 : 0
}

/** By rule and subject; of subjects that share a key, by their order. */
function verdictsIn({ verdicts }: CheckAnswer): ReadonlyMap<string, CheckAnswer['verdicts'][number]> {
  const found = new Map<string, CheckAnswer['verdicts'][number]>()
  for (const one of verdicts) {
    const id = [one.rule, one.subject.kind, one.subject.key]
    let twin = 0
    while (found.has(JSON.stringify([...id, twin]))) twin += 1
    found.set(JSON.stringify([...id, twin]), one)
  }
  return found
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
