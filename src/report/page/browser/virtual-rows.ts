import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import { options, type RefObject } from 'preact'
import { useEffect, useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** Which rows of a long list are there, and how much room those before and after them take, in pixels. */
export interface Window {
  readonly rows: readonly number[]
  readonly before: number
  readonly after: number
  readonly scrollTo: (row: number) => void
}

/** Most rows of a list that are printed. */
export const PRINTED = 2000

/** Keeps only the rows in sight, of a list that scrolls within an element; for print, the first of all. */
export function useVirtualRows(count: number, height: number, scroller: RefObject<HTMLElement>): Window {
  const [, again] = useReducer((turn: number, _: unknown) => turn + 1, 0)
  const printing = usePrinting()
  const [virtual] = useState(
    () => new Virtualizer<HTMLElement, HTMLElement>(optionsFor(count, height, scroller, () => again(undefined))),
  )
  virtual.setOptions(optionsFor(count, height, scroller, () => again(undefined)))
  useLayoutEffect(() => virtual._didMount(), [])
  useLayoutEffect(() => virtual._willUpdate())
  const items = virtual.getVirtualItems()
  const scrollTo = (row: number) => virtual.scrollToIndex(row)
  if (printing) {
    return { rows: Array.from({ length: Math.min(count, PRINTED) }, (_, row) => row), before: 0, after: 0, scrollTo }
  }
  return {
    rows: items.map(({ index }) => index),
    before: items[0]?.start ?? 0,
    after: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    scrollTo,
  }
}

function optionsFor(count: number, height: number, scroller: RefObject<HTMLElement>, onChange: () => void) {
  return {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange,
  }
}

/** Whether the page is being printed; what is printed has to stand there before the browser goes on. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const begin = () => atOnce(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return printing
}

function atOnce(change: () => void): void {
  const usual = options.debounceRendering
  options.debounceRendering = (work) => work()
  change()
  if (usual === undefined) delete options.debounceRendering
  else options.debounceRendering = usual
}
