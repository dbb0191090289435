import type { Column } from '../tables/column.ts'

/** A cell as the fact tables name it: the number of its source record and its canonical column, `table.column`. */
export interface CellRef {
  readonly src: number
  readonly col: string
}

/** A cell, and the one that contradicts it or that it was compared with. */
export interface SeenRef extends CellRef {
  readonly against?: CellRef
}

/** A cell as SQL: a struct of `src` and `col`. */
export function cellSql(src: string, { table, name }: Column): string {
  return `struct_pack(src := ${src}, col := '${table}.${name}')`
}

/** Two cells that the answer lies between: the second stands behind the first's column, and costs nothing where there is none. */
export function contradictionSql(first: string, second: string): string {
  const other = `' <> ' || (${second}).src || ' ' || (${second}).col`
  return `struct_pack(src := (${first}).src, col := (${first}).col || coalesce(${other}, ''))`
}

/** The first column of a reference, as SQL. */
export function columnSql(reference: string): string {
  return `split_part((${reference}).col, ' <> ', 1)`
}

/** What a fact table says of the cell that a fact came from; undefined where it came from none. */
export function readCellRef(value: unknown): SeenRef | undefined {
  if (typeof value !== 'object' || value === null || !('src' in value) || !('col' in value)) return undefined
  const { src, col } = value
  if (typeof src !== 'number' || typeof col !== 'string') return undefined
  const [first = col, second] = col.split(' <> ')
  const [otherSrc, otherCol] = second?.split(' ') ?? []
  if (otherSrc === undefined || otherCol === undefined) return { src, col: first }
  return { src, col: first, against: { src: Number(otherSrc), col: otherCol } }
}
