import { byGate, GATES, type Gate, type GateState, openGates, stateAfter, type Tally, worst } from '../domain/gate.ts'
import type { Severity, Verdict } from '../domain/verdict.ts'

/** As much of a verdict as a gate looks at. */
export interface GateVerdict {
  readonly gate: Gate
  readonly severity: Severity
  readonly verdict: Verdict
  /** The key of the subject. */
  readonly key: string
}

export interface JudgedGate {
  readonly gate: Gate
  readonly state: GateState
  readonly subjects: Tally
}

/** Every gate with its state and, for the blocking rules at the gate itself, how many subjects came out how. */
export function judgeGates(verdicts: readonly GateVerdict[]): readonly JudgedGate[] {
  const blocking = verdicts.filter(({ severity, verdict }) => severity === 'blocking' && verdict !== 'not-applicable')
  const at = byGate<GateVerdict[]>(() => [])
  for (const verdict of blocking) at[verdict.gate].push(verdict)

  const states = openGates(byGate((gate) => worst(at[gate].map(({ verdict }) => stateAfter(verdict)))))
  return GATES.map((gate) => ({ gate, state: states[gate], subjects: tally(at[gate]) }))
}

function tally(verdicts: readonly GateVerdict[]): Tally {
  const subjects = new Set<string>()
  const failing = new Set<string>()
  const unknown = new Set<string>()
  for (const { key, verdict } of verdicts) {
    subjects.add(key)
    if (verdict === 'fail') failing.add(key)
    if (verdict === 'unknown') unknown.add(key)
  }
  for (const key of failing) unknown.delete(key)
  return { judged: subjects.size, failing: failing.size, unknown: unknown.size }
}
