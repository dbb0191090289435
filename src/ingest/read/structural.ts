import type { Structural } from './part.ts'
import type { Row } from './scan.ts'

export type StructuralKind = keyof Structural

export const NO_STRUCTURE: Structural = { blank: 0, typeLine: 0, sepLine: 0, preamble: 0, repeatedHeader: 0 }

export const BYTE_ORDER_MARK = 0xfeff

/** What kind of structural line a row of the text is, if it is one: nothing that reads as a record is. */
export function structuralKind(
  { cells, from, stop }: Row,
  text: string,
  header: readonly string[],
  width: number,
): StructuralKind | undefined {
  if (cells.length === header.length && cells[0] === header[0] && cells.every((cell, at) => cell === header[at])) {
    return 'repeatedHeader'
  }
  if (text.startsWith('#TYPE ', from)) return 'typeLine'
  return stop === from || (cells.length !== width && text.slice(from, stop).trim() === '') ? 'blank' : undefined
}

/** Counts one more structural line. */
export function counted(structural: Structural, kind: StructuralKind): Structural {
  return { ...structural, [kind]: structural[kind] + 1 }
}
