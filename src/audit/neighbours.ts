import type { Database } from '../database/database.ts'
import type { Member } from '../facts/account-set.ts'
import type { Row } from '../tables/row.ts'
import { accountsFromSources } from './source-rows.ts'

/** A sample of resellers with those that other accounts may tell something about. */
export interface Neighbourhood {
  /** The accounts that have an MPN id in common with one of the sample, from the source records, with their keys. */
  readonly members: readonly Member[]
  /** Resellers of the sample with an MPN id that stands in too many accounts to take all of these back. */
  readonly crowded: ReadonlySet<number>
}

/** Takes back from the source records what the other accounts say of the MPN ids of a sample, given by its numbers. */
export async function neighbourhood(database: Database, accounts: ReadonlyMap<number, Row>): Promise<Neighbourhood> {
  const sample = [...accounts.keys()]
  if (sample.length === 0) return { members: [], crowded: new Set() }
  await database.run(`CREATE OR REPLACE TEMP TABLE sampled AS
    SELECT id, count(DISTINCT parent) AS accounts FROM mpn_id
    WHERE id IN (SELECT id FROM mpn_id WHERE parent IN (${sample.join(', ')})) GROUP BY id HAVING count(DISTINCT parent) > 1`)
  const crowded = await database.rows(`SELECT DISTINCT m.parent FROM mpn_id m JOIN sampled USING (id)
    WHERE sampled.accounts > ${CROWD} AND m.parent IN (${sample.join(', ')})`)
  const rows = await database.rows(`SELECT DISTINCT r.rid, r.key FROM mpn_id m JOIN sampled USING (id)
    JOIN reseller r ON r.rid = m.parent WHERE sampled.accounts <= ${CROWD} ORDER BY r.rid`)
  const beside = rows.map(({ rid }) => Number(rid)).filter((rid) => !accounts.has(rid))
  const roots = new Map([...accounts, ...(await accountsFromSources(database, beside, ['reseller', 'mpn_id']))])
  return {
    members: rows.flatMap(({ rid, key }) => {
      const root = roots.get(Number(rid))
      return root === undefined ? [] : [{ root, key: String(key) }]
    }),
    crowded: new Set(crowded.map(({ parent }) => Number(parent))),
  }
}

/** An MPN id in more accounts than this is a placeholder, or a fault that the audit shows often enough. */
const CROWD = 100
