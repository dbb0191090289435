import type { Said } from '../said.ts'
import { stateOf } from './track.tsx'

/** The state of a gate as a mark that is told from the others by its form, not only by its colour. */
export function GateMark({ letter, said }: { readonly letter: string | undefined; readonly said: Said }) {
  const state = stateOf(letter)
  if (state === undefined) return null
  return (
    <span class={`state ${state} alone`} title={said.report.state[state]}>
      <span class="hidden">{said.report.state[state]}</span>
    </span>
  )
}
