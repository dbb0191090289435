import type { Paint } from './paint.ts'
import type { Words } from './words.ts'

/** How texts are set. */
export interface Style {
  readonly words: Words
  readonly paint: Paint
  readonly width: number
}
