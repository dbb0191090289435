import type { Structural } from './part.ts'

export type StructuralKind = keyof Structural

export const NO_STRUCTURE: Structural = { blank: 0, typeLine: 0, sepLine: 0, preamble: 0, repeatedHeader: 0 }

export const BYTE_ORDER_MARK = 0xfeff

/** What kind of structural line stands among the data, if it is one: nothing that reads as a record is. */
export function structuralKind(
  cells: readonly string[],
  raw: string,
  header: readonly string[],
  width: number,
): StructuralKind | undefined {
  if (cells.length === header.length && cells[0] === header[0] && cells.every((cell, at) => cell === header[at])) {
    return 'repeatedHeader'
  }
  if (raw.startsWith('#TYPE ')) return 'typeLine'
  return raw === '' || (raw.trim() === '' && cells.length !== width) ? 'blank' : undefined
}

/** Counts one more structural line. */
export function counted(structural: Structural, kind: StructuralKind): Structural {
  return { ...structural, [kind]: structural[kind] + 1 }
}
