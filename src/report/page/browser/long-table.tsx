import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Said } from '../said.ts'
import { PRINTED, useVirtualRows } from './virtual-rows.ts'

interface Props {
  readonly label: string
  readonly said: Said
  readonly count: number
  readonly columns: number
  /** In pixels; every row has it. */
  readonly height: number
  readonly head: ComponentChildren
  /** The cells of a row. */
  readonly row: (row: number) => ComponentChildren
}

/** Keys that move from what can be pressed in one row to the same in another. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 12,
  PageUp: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** A table of any length, of which only the rows in sight are in the page. */
export function LongTable({ label, said, count, columns, height, head, row }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const wanted = useRef<number>()
  const { rows, before, after, scrollTo } = useVirtualRows(count, height, scroller)
  const focusWanted = () => {
    const link = scroller.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] :is(a, button)`)
    if (wanted.current === undefined || !link) return
    link.focus()
    wanted.current = undefined
  }
  // A row that was out of sight is there only after the list has followed.
  useLayoutEffect(focusWanted)
  const move = (event: JSX.TargetedKeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key]
    const from = event.target instanceof Element ? event.target.closest('[data-row]')?.getAttribute('data-row') : null
    if (step === undefined || from === null || from === undefined) return
    event.preventDefault()
    wanted.current = Math.max(0, Math.min(count - 1, Number(from) + step))
    scrollTo(wanted.current)
    focusWanted()
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="long" ref={scroller} tabIndex={0} aria-label={label} onKeyDown={move}>
        <table aria-rowcount={count + 1} aria-label={label}>
          <thead>{head}</thead>
          <tbody>
            <Room height={before} columns={columns} />
            {rows.map((index) => (
              <tr key={index} data-row={index} aria-rowindex={index + 2} style={{ height: `${height}px` }}>
                {row(index)}
              </tr>
            ))}
            <Room height={after} columns={columns} />
          </tbody>
        </table>
      </section>
      {count > PRINTED && <p class="print-only">{said.page.printed(said.number(PRINTED), said.number(count))}</p>}
    </>
  )
}

/** The room of rows that are not there. */
function Room({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr class="room" aria-hidden="true">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  )
}
