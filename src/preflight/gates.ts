import { byGate, GATES, type Gate, type GateState, openGates, type Tally } from '../domain/gate.ts'
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
  const judging = new JudgedGates()
  for (const { gate, severity, verdict, key } of verdicts) judging.take(gate, severity, verdict, key)
  return judging.conclude()
}

/** The gates while verdicts come in. */
export class JudgedGates {
  /** The worst blocking verdict on each subject at each gate. */
  readonly #subjects = new Map<string, Partial<Record<Gate, Verdict>>>()
  // Verdicts on one subject mostly come one after the other.
  #key: string | undefined
  #worst: Partial<Record<Gate, Verdict>> = {}

  /** Verdicts that are not blocking, or on nobody, count at no gate. */
  take(gate: Gate, severity: Severity, verdict: Verdict, key: string): void {
    if (severity !== 'blocking' || verdict === 'not-applicable') return
    if (key !== this.#key) this.#turnTo(key)
    const before = this.#worst[gate]
    if (before === undefined || before === 'pass' || verdict === 'fail') this.#worst[gate] = verdict
  }

  conclude(): readonly JudgedGate[] {
    const tallies = byGate(() => ({ judged: 0, failing: 0, unknown: 0 }))
    for (const worst of this.#subjects.values()) {
      for (const gate of GATES) count(tallies[gate], worst[gate])
    }
    const states = openGates(byGate((gate) => stateOf(tallies[gate])))
    return GATES.map((gate) => ({ gate, state: states[gate], subjects: tallies[gate] }))
  }

  #turnTo(key: string): void {
    this.#key = key
    this.#worst = this.#subjects.get(key) ?? {}
    this.#subjects.set(key, this.#worst)
  }
}

function count(tally: { judged: number; failing: number; unknown: number }, verdict: Verdict | undefined): void {
  if (verdict === undefined) return
  tally.judged++
  if (verdict === 'fail') tally.failing++
  if (verdict === 'unknown') tally.unknown++
}

function stateOf({ failing, unknown }: Tally): GateState {
  if (failing > 0) return 'blocked'
  return unknown > 0 ? 'undetermined' : 'open'
}
