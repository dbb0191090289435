import type { Dialect } from './dialect.ts'
import { afterLineEnd, lineEndFinder } from './finder.ts'
import type { Structural } from './part.ts'
import { counted, NO_STRUCTURE } from './structural.ts'

/** The lines above the first record that only tell how to read the file. */
export interface Top {
  /** Where the first record begins. */
  readonly end: number
  readonly lines: number
  readonly structural: Structural
  /** What a `sep=` line says of the dialect. */
  readonly declared: Partial<Dialect>
}

/** Reads blank lines, PowerShell's `#TYPE` line and Excel's `sep=` line at the beginning of a text. */
export function readTop(text: string): Top {
  const lineEnd = lineEndFinder(text)
  let top: Top = { end: 0, lines: 0, structural: NO_STRUCTURE, declared: {} }
  while (top.end < text.length) {
    const stop = lineEnd(top.end)
    const line = text.slice(top.end, stop)
    const separator = /^"?sep=(.)"?\1*$/iu.exec(line)?.[1]
    const kind = separator !== undefined ? 'sepLine' : line.startsWith('#TYPE ') ? 'typeLine' : 'blank'
    if (kind === 'blank' && line.trim() !== '') return top
    top = {
      end: afterLineEnd(text, stop),
      lines: top.lines + 1,
      structural: counted(top.structural, kind),
      declared: separator === undefined ? top.declared : { delimiter: separator },
    }
  }
  return top
}
