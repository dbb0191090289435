import colours from 'picocolors'
import { type Paint, PLAIN } from '../report/paint.ts'
import type { Terminal } from './io.ts'

/** Colours for a terminal that shows them. */
export function paintFor(terminal: Terminal): Paint {
  if (!terminal.colours) return PLAIN
  const { green, red, yellow, bold, dim } = colours.createColors(true)
  return { good: green, bad: red, doubtful: yellow, strong: bold, faint: dim }
}
