import type { Database } from '../database/database.ts'

/** The keys of the resellers that source records belong to, by the number of the record. */
export async function ownersOf(database: Database, sources: ReadonlySet<number>): Promise<ReadonlyMap<number, string>> {
  if (sources.size === 0) return new Map()
  const rows = await database.rows(`SELECT o.src, r.key FROM owner o JOIN reseller r ON r.rid = o.reseller
    WHERE o.src IN (${[...sources].join(', ')})`)
  return new Map(rows.map(({ src, key }) => [Number(src), String(key)]))
}
