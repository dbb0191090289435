import { byGate, GATES, type Gate, type GateState, openGates, type Tally } from '../domain/gate.ts'
import type { Severity, Verdict } from '../domain/verdict.ts'

export interface JudgedGate {
  readonly gate: Gate
  readonly state: GateState
  readonly subjects: Tally
}

/** Judges gates while verdicts come in. */
export class JudgedGates {
  /** How bad the worst blocking verdict on each subject is, at each gate in their order. */
  readonly #subjects = new Map<string, number[]>()
  // Verdicts on one subject mostly come one after the other.
  #key: string | undefined
  #worst: number[] = []

  /** A verdict on the subject with this key. Those that are not blocking, or on nobody, count at no gate. */
  take(gate: Gate, severity: Severity, verdict: Verdict, key: string): void {
    if (severity !== 'blocking' || verdict === 'not-applicable') return
    if (key !== this.#key) this.#turnTo(key)
    const number = NUMBER_OF[gate]
    this.#worst[number] = Math.max(this.#worst[number] ?? 0, badnessOf(verdict))
  }

  /** Every gate with its state and, for the blocking rules at the gate itself, how many subjects came out how. */
  conclude(): readonly JudgedGate[] {
    const subjects = [...this.#subjects.values()]
    const tallies = byGate((gate) => tally(subjects, NUMBER_OF[gate]))
    const states = openGates(byGate((gate) => stateOf(tallies[gate])))
    return GATES.map((gate) => ({ gate, state: states[gate], subjects: tallies[gate] }))
  }

  #turnTo(key: string): void {
    this.#key = key
    this.#worst = this.#subjects.get(key) ?? NONE.slice()
    this.#subjects.set(key, this.#worst)
  }
}

const NUMBER_OF = byGate((gate) => GATES.indexOf(gate))
const NONE: readonly number[] = GATES.map(() => 0)

function badnessOf(verdict: Verdict): number {
  if (verdict === 'fail') return 3
  return verdict === 'unknown' ? 2 : 1
}

function tally(subjects: readonly (readonly number[])[], gate: number): Tally {
  let [judged, failing, unknown] = [0, 0, 0]
  for (const { [gate]: worst = 0 } of subjects) {
    if (worst > 0) judged++
    if (worst === 3) failing++
    if (worst === 2) unknown++
  }
  return { judged, failing, unknown }
}

function stateOf({ failing, unknown }: Tally): GateState {
  if (failing > 0) return 'blocked'
  return unknown > 0 ? 'undetermined' : 'open'
}
