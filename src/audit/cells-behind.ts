import type { Database } from '../database/database.ts'
import type { CellRef, SeenRef } from '../facts/cell-ref.ts'

/**
 * Looks up the cells behind the facts of a page of findings that lie between several: the two that a derivation
 * compared, or the first of each reading of the records that were put together into one row and disagree.
 */
export async function cellsBehind(
  database: Database,
  several: readonly SeenRef[],
): Promise<(ref: SeenRef) => readonly CellRef[]> {
  const merged = new Map<string, CellRef[]>()
  const simple = several.filter(({ against }) => against === undefined)
  for (const col of new Set(simple.map((one) => one.col))) {
    const sources = simple.filter((one) => one.col === col).map(({ src }) => src)
    for (const row of await database.rows(readingsOf(col, sources))) {
      const name = nameOf({ src: Number(row.told), col })
      merged.set(name, [...(merged.get(name) ?? []), { src: Number(row.src), col }])
    }
  }
  return ({ src, col, against }) => {
    if (against !== undefined) return [{ src, col }, against]
    const cells = merged.get(nameOf({ src, col })) ?? []
    return cells.length > 1 ? cells : []
  }
}

/** The records of the rows whose conflict is shown at one of the sources: for each reading the first that gives it. */
function readingsOf(col: string, sources: readonly number[]): string {
  const [table = '', name = ''] = col.split('.')
  return `SELECT DISTINCT told, src FROM (
      SELECT c."${name}_src" AS told, p.src FROM ${table} c JOIN part_${table} p ON p.rid = c.rid
      WHERE c."${name}_src" IN (${[...new Set(sources)].join(', ')}) AND c."${name}_why" = 'conflict'
        AND (p."${name}" IS NOT NULL OR p."${name}_why" IN ('none', 'conflict'))
      QUALIFY row_number() OVER (PARTITION BY c.rid, p."${name}" ORDER BY p.src) = 1)
    ORDER BY told, src`
}

function nameOf({ src, col }: CellRef): string {
  return `${src} ${col}`
}
