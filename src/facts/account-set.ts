import type { Datasets } from '../datasets/datasets.ts'
import { isKnown } from '../domain/reading.ts'
import type { Column } from '../tables/column.ts'
import { childrenOf, type Row } from '../tables/row.ts'

/** The accounts that are given together, as far as a derivation may ask one about the others. */
export interface AccountSet {
  /** The rows of all accounts whose cell in the column is read as the value, in the order of their accounts' keys. */
  readonly rowsWith: (column: Column<string>, value: string) => readonly Row[]
}

/** One account of a set, and its natural key: the order of the keys is the order of a set, whatever that of the files. */
export interface Member {
  readonly key: string
  readonly root: Row
}

/** Makes a set of accounts; a column is gone through once, when it is first asked for. */
export function accountSet(members: readonly Member[], datasets: Datasets): AccountSet {
  const roots = [...members].sort((a, b) => inOrder(a.key, b.key)).map(({ root }) => root)
  const indexes = new Map<Column, ReadonlyMap<string, readonly Row[]>>()
  return {
    rowsWith: (column, value) => {
      const index = indexes.get(column) ?? byValue(roots, column, datasets)
      indexes.set(column, index)
      return index.get(value) ?? []
    },
  }
}

/** The order of the texts' UTF-8 bytes, as the database has it. */
function inOrder(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function byValue(
  roots: readonly Row[],
  column: Column<string>,
  datasets: Datasets,
): ReadonlyMap<string, readonly Row[]> {
  const index = new Map<string, Row[]>()
  for (const row of roots.flatMap((root) => childrenOf(root, column.table))) {
    const reading = row.read(column, datasets)
    if (!isKnown(reading)) continue
    const found = index.get(reading.value)
    if (found === undefined) index.set(reading.value, [row])
    else found.push(row)
  }
  return index
}
