import type { GateState } from '../../../domain/gate.ts'
import { LETTERS } from '../blocks.ts'
import type { Said } from '../said.ts'
import type { Told } from '../told.ts'

interface Props {
  /** The letter of each gate. */
  readonly letters: string
  readonly told: Told
  readonly said: Said
}

/** Where a reseller stands at each gate, in their order. */
export function Track({ letters, told, said }: Props) {
  return (
    <ol class="track">
      {told.summary.gates.map(({ gate }, i) => {
        const state = stateOf(letters[i])
        return (
          <li key={gate} class={state}>
            <span class="name">{gate}</span>
            {state !== undefined && <span class={`state ${state}`}>{said.report.state[state]}</span>}
          </li>
        )
      })}
    </ol>
  )
}

const STATES: readonly GateState[] = ['open', 'blocked', 'undetermined']

export function stateOf(letter: string | undefined): GateState | undefined {
  return STATES.find((state) => LETTERS[state] === letter)
}
