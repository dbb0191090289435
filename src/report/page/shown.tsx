import { visible } from '../visible.ts'
import type { Said } from './said.ts'

/** Longest text that is shown whole at once, in UTF-16 units. */
const LIMIT = 400

/** A text from outside: what it would steer is written out, its direction stays its own, and a long one opens on demand. */
export function Shown({ text, said }: { readonly text: string; readonly said: Said }) {
  const all = visible(text)
  if (all.length <= LIMIT) return <bdi class="shown">{all}</bdi>
  return (
    <details class="shown">
      <summary>
        <bdi>{cut(all)}</bdi> <span class="more">{said.page.whole(said.number(all.length))}</span>
      </summary>
      <bdi class="all">{all}</bdi>
    </details>
  )
}

/** The same in one piece and never long, for what leads to where it is shown whole. */
export function Brief({ text }: { readonly text: string }) {
  const all = visible(text)
  return <bdi class="shown">{all.length <= LIMIT ? all : cut(all)}</bdi>
}

/** A pair is not cut in two. */
function cut(text: string): string {
  return `${text.slice(0, LIMIT - 100).replace(/[\ud800-\udbff]$/, '')}…`
}
