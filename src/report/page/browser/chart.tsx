import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

interface Props {
  readonly kind: string
  /** What it shows, for those who do not see it. */
  readonly label: string
  /** Draws it for a width in pixels. */
  readonly draw: (width: number) => Element
  readonly children?: ComponentChildren
}

/** A chart that keeps to the width of its room. */
export function Chart({ kind, label, draw, children }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (room.current === null) return undefined
    const watch = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)))
    watch.observe(room.current)
    return () => watch.disconnect()
  }, [])
  useLayoutEffect(() => {
    if (width === 0) return
    const drawing = draw(width)
    // The library's own styles stand in the style sheet of the page, which allows no others.
    drawing.querySelector('style')?.remove()
    // The picture has one name; its parts, which the library names too, have none.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
    drawing.setAttribute('role', 'img')
    drawing.setAttribute('aria-label', label)
    room.current?.replaceChildren(drawing)
  }, [width, draw, label])
  return (
    <figure class={`chart ${kind}`}>
      {children}
      <div class="room" ref={room} />
    </figure>
  )
}
