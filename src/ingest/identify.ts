import type { Database } from '../database/database.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { GUID, MPN_ID } from '../tables/cell-type.ts'
import { TABLES } from '../tables/column.ts'
import { feedsTable, namesReseller } from './raw-tables.ts'
import { addReadings, joinedReading, typedCell } from './readings.ts'
import { RECORDS_PER_FILE, type StagedFile } from './staged-file.ts'

/**
 * Finds whose every source record is, in the table `owner` (src, reseller), and numbers the resellers in the order of
 * their first record, in the table `account` (id, owner, first_src). A record belongs to the tenant it names; else to
 * the account of our templates; else to the reseller that has its MPN id, if it is one; else it stands by itself.
 * A record of a file that can name no reseller has no owner.
 */
export async function identify(database: Database, files: readonly StagedFile[], datasets: Datasets): Promise<void> {
  const sources = TABLES.map((table) => `SELECT src, account, tenant, mpn FROM raw_${table}`).join(' UNION ALL ')
  await database.run(`CREATE TABLE stated AS SELECT src, any_value(account) AS account, any_value(tenant) AS tenant,
    any_value(mpn) AS mpn FROM (${sources}) GROUP BY src`)
  const unread = [
    { type: GUID, texts: 'SELECT tenant AS text FROM stated' },
    { type: MPN_ID, texts: 'SELECT mpn AS text FROM stated UNION ALL SELECT id FROM raw_mpn_id' },
  ]
  await addReadings(database, unread, datasets)

  await database.run(`CREATE TABLE named AS
    WITH identity AS (SELECT src, account, ${typedCell(GUID, 'tenant', joinedReading('t')).value} AS tenant,
        ${typedCell(MPN_ID, 'mpn', joinedReading('m')).value} AS mpn
      FROM stated
      LEFT JOIN reading t ON t.type = 'guid' AND t.text = tenant
      LEFT JOIN reading m ON m.type = 'mpn-id' AND m.text = mpn),
    accounts AS (SELECT account, arg_min(tenant, src) AS tenant FROM identity
      WHERE account IS NOT NULL AND tenant IS NOT NULL GROUP BY account)
    SELECT src, mpn, coalesce('tenant:' || i.tenant, 'tenant:' || a.tenant, 'account:' || i.account) AS owner
    FROM identity i LEFT JOIN accounts a ON a.account = i.account`)

  await database.run(`CREATE TABLE owned AS
    WITH ids AS (SELECT ${typedCell(MPN_ID, 'r.id', joinedReading('m')).value} AS mpn, n.owner FROM raw_mpn_id r JOIN named n USING (src)
      LEFT JOIN reading m ON m.type = 'mpn-id' AND m.text = r.id WHERE n.owner IS NOT NULL),
    mpns AS (SELECT mpn, min(owner) AS owner FROM ids WHERE mpn IS NOT NULL GROUP BY mpn HAVING count(DISTINCT owner) = 1)
    SELECT src, coalesce(n.owner, mpns.owner, 'mpn:' || n.mpn, ${alone(files)}) AS owner
    FROM named n LEFT JOIN mpns ON mpns.mpn = n.mpn`)

  await database.run(`CREATE TABLE account AS
    SELECT row_number() OVER (ORDER BY first_src) AS id, owner, first_src
    FROM (SELECT owner, min(src) AS first_src FROM owned WHERE owner IS NOT NULL GROUP BY owner)`)
  await database.run(`CREATE TABLE owner AS SELECT src, a.id AS reseller FROM owned JOIN account a USING (owner)`)
}

/** A record of a list of resellers is a reseller even where its ids cannot be read. */
function alone(files: readonly StagedFile[]): string {
  const lists = files.filter((file) => namesReseller(file) && feedsTable(file, 'reseller')).map(({ number }) => number)
  if (lists.length === 0) return 'NULL'
  return `CASE WHEN src // ${RECORDS_PER_FILE} IN (${lists.join(', ')}) THEN 'record:' || src END`
}
