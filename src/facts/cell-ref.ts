import { type Column, TABLES } from '../tables/column.ts'
import { TABLE } from '../tables/tables.ts'

/** A cell as a finding names it: the number of its source record and its canonical column, `table.column`. */
export interface CellRef {
  readonly src: number
  readonly col: string
}

/** A cell, and the one that contradicts it or that it was compared with. */
export interface SeenRef extends CellRef {
  readonly against?: CellRef
}

const NAMES: readonly string[] = TABLES.flatMap((table) => TABLE[table].columns.map(({ name }) => `${table}.${name}`))
const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, number) => [name, number]))

/** More than there are columns. A whole number costs the database less than a struct in every step of a derivation. */
const COLUMNS = 1024

/** More than any reference to one cell: the other of two stands above it. */
const ONE_CELL = 2n ** 63n

/** A cell as SQL: its source record and its column in one number; of no record, record 0. */
export function cellSql(src: string, { table, name }: Column): string {
  return `(coalesce(${src}, 0) * ${COLUMNS} + ${NUMBERS.get(`${table}.${name}`)})`
}

/** Two cells that the answer lies between, in one number. */
export function contradictionSql(first: string, second: string): string {
  return `((${first})::HUGEINT + coalesce((${second})::HUGEINT, 0) * ${ONE_CELL})`
}

/** The number of the first column of a reference, as SQL; `columnNumbered` names it. */
export function columnNumberSql(reference: string): string {
  return `((${reference}) % ${COLUMNS})::SMALLINT`
}

/** The number of a canonical column, `table.column`; undefined where there is no such column. */
export function numberOfColumn(name: string): number | undefined {
  return NUMBERS.get(name)
}

/** A reference to cells taken apart, as SQL: the record and the column of the first, and whether there is another. */
export function cellPartsSql(reference: string): { readonly src: string; readonly col: string; readonly two: string } {
  const first = `((${reference}) % ${ONE_CELL})::BIGINT`
  return { src: `(${first} // ${COLUMNS})`, col: `(${first} % ${COLUMNS})`, two: `((${reference}) >= ${ONE_CELL})` }
}

/** The canonical column, `table.column`, that has a number. */
export function columnNumbered(number: number): string {
  return NAMES[number] ?? ''
}

/** What a fact table says of the cell that a fact came from, written as digits; undefined where it came from none. */
export function readCellRef(digits: string | null | undefined): SeenRef | undefined {
  if (digits === null || digits === undefined) return undefined
  const reference = BigInt(digits)
  const first = oneCell(reference % ONE_CELL)
  const against = oneCell(reference / ONE_CELL)
  if (first.src === 0) return undefined
  return against.src === 0 ? first : { ...first, against }
}

function oneCell(reference: bigint): CellRef {
  return { src: Number(reference / BigInt(COLUMNS)), col: columnNumbered(Number(reference % BigInt(COLUMNS))) }
}
