import type { Database } from '../database/database.ts'
import type { Datasets } from '../datasets/datasets.ts'
import { text } from '../facts/sql-text.ts'
import { GUID } from '../tables/cell-type.ts'
import type { TableName } from '../tables/column.ts'
import { KEY_OF } from '../tables/key.ts'
import { TABLE_OF } from '../tables/subject.ts'
import { mergeRows, storedRows } from './merge.ts'
import { givenColumns } from './raw-tables.ts'
import { addReadings, joinedReading, typedCell } from './readings.ts'
import { RECORDS_PER_FILE, type StagedFile } from './staged-file.ts'
import { readTypedRows } from './typed-rows.ts'

const LISTS = ['mpn_id', 'agreement', 'user_role', 'provider_link', 'customer', 'order_line'] as const

/** Makes the nine canonical tables of the raw ones; needs the tables `owner`, `account` and `market`. */
export async function buildCanonicalTables(
  database: Database,
  files: readonly StagedFile[],
  datasets: Datasets,
): Promise<void> {
  const given = new Set(files.flatMap(givenColumns))
  await buildProfiles(database, given, datasets)
  for (const table of LISTS) {
    await readTypedRows(database, table, given, datasets)
    await mergeRows(database, { table, given, rows: listRows(table, files) })
  }
  await readTypedRows(database, 'customer_link', given, datasets)
  await addReadings(
    database,
    [{ type: GUID, texts: 'SELECT customer_tenant AS text FROM typed_customer_link' }],
    datasets,
  )
  await mergeRows(database, { table: 'customer_link', given, rows: customerLinks(files) })
  await nameResellers(database, files)
}

/** Adds the natural key of every reseller: its tenant id, else its first MPN id, else the record it came from. */
async function nameResellers(database: Database, files: readonly StagedFile[]): Promise<void> {
  const names = files.map(({ number, name }) => `WHEN ${number} THEN ${text(name)}`)
  const record = `'record:' || CASE r.src // ${RECORDS_PER_FILE} ${names.join(' ')} END || ':' || r.src % ${RECORDS_PER_FILE}`
  await database.run(`UPDATE ${storedRows('reseller')} SET key = named.key FROM (
      SELECT r.rid, CASE WHEN starts_with(a.owner, 'tenant:') THEN a.owner[8:] WHEN starts_with(a.owner, 'mpn:') THEN a.owner
        ELSE coalesce('mpn:' || m.first_id, ${record}) END AS key
      FROM reseller r JOIN account a ON a.id = r.rid
      LEFT JOIN (SELECT parent, arg_min("id", position) AS first_id FROM mpn_id GROUP BY parent) m ON m.parent = r.rid) named
    WHERE named.rid = ${storedRows('reseller')}.rid`)
}

/** Every account has one reseller row and one contact row, whether a file gives them or not. */
async function buildProfiles(database: Database, given: ReadonlySet<string>, datasets: Datasets): Promise<void> {
  for (const table of ['reseller', 'contact'] as const) {
    await readTypedRows(database, table, given, datasets)
    const rows = `SELECT t.* EXCLUDE (src, reseller), coalesce(t.src, a.first_src) AS src, a.id AS parent, 0 AS same
      FROM account a LEFT JOIN typed_${table} t ON t.reseller = a.id`
    await mergeRows(database, { table, given, rows })
  }
}

/**
 * The rows of a list. Rows of one natural key are one row, but for the elements of one file of our own templates:
 * those are as many as they are. Customers of a file that names no reseller belong to every reseller that has them.
 */
function listRows(table: (typeof LISTS)[number], files: readonly StagedFile[]): string {
  const key = naturalKey(table)
  const attributed = `SELECT * EXCLUDE (reseller), reseller AS parent FROM typed_${table} WHERE reseller IS NOT NULL`
  const rows =
    table === 'customer'
      ? `${attributed} UNION ALL SELECT n.* EXCLUDE (reseller), k.reseller AS parent FROM typed_customer n
          JOIN (SELECT DISTINCT reseller, "tenantId" FROM typed_customer WHERE reseller IS NOT NULL) k ON k."tenantId" = n."tenantId"
          WHERE n.reseller IS NULL`
      : attributed
  return `SELECT *, ${sameRow(table, key, files)} AS same FROM (${rows})`
}

/** Equal for rows that are one: of one natural key, but in our own template each record is an element of its own. */
function sameRow(table: TableName, key: string, files: readonly StagedFile[]): string {
  const occurrence = `CASE WHEN src // ${RECORDS_PER_FILE} IN (${canonicalFiles(table, files)}) THEN
    row_number() OVER (PARTITION BY parent, ${key}, src // ${RECORDS_PER_FILE} ORDER BY src) ELSE 1 END`
  return `CASE WHEN ${key} IS NULL THEN 'src:' || src ELSE ${key} || ':' || ${occurrence} END`
}

/**
 * A relationship belongs to the customer at a position of our own template, or to every customer of its tenant. One
 * provider has one with a customer; but a partner of two kinds (direct bill, and through another) is listed twice in
 * one export, and then each state it tells is that of a relationship of its own: neither conflicts with the other.
 */
function customerLinks(files: readonly StagedFile[]): string {
  const own = canonicalFiles('customer', files)
  const links = canonicalFiles('customer_link', files)
  return `WITH place AS (SELECT p.rid, p.parent AS reseller,
      row_number() OVER (PARTITION BY p.parent ORDER BY p.src) AS n FROM part_customer p WHERE p.src // ${RECORDS_PER_FILE} IN (${own})),
    linked AS (SELECT l.*, ${typedCell(GUID, 'l.customer_tenant', joinedReading('g')).value} AS customer_id FROM typed_customer_link l
      LEFT JOIN reading g ON g.type = 'guid' AND g.text = l.customer_tenant),
    found AS (
      SELECT l.* EXCLUDE (reseller), place.rid AS parent FROM linked l
        JOIN place ON place.reseller = l.reseller AND place.n = try_cast(l.customer AS BIGINT)
      UNION ALL
      SELECT l.* EXCLUDE (reseller), c.rid AS parent FROM linked l
        JOIN customer c ON c."tenantId" = l.customer_id AND (l.reseller IS NULL OR c.parent = l.reseller)),
    twice AS (SELECT DISTINCT parent, "providerTenantId" FROM found WHERE src // ${RECORDS_PER_FILE} NOT IN (${links})
      GROUP BY parent, "providerTenantId", src // ${RECORDS_PER_FILE} HAVING count(*) > 1)
    SELECT found.* EXCLUDE (customer_id), CASE WHEN twice.parent IS NOT NULL AND src // ${RECORDS_PER_FILE} NOT IN (${links})
      THEN 'relation:' || "providerTenantId" || ':' || coalesce("state", '-')
      ELSE ${sameRow('customer_link', '"providerTenantId"', files)} END AS same
    FROM found LEFT JOIN twice USING (parent, "providerTenantId")`
}

function naturalKey(table: TableName): string {
  const kind = Object.entries(TABLE_OF).find(([, name]) => name === table)?.[0]
  const columns = Object.entries(KEY_OF).find(([name]) => name === kind)?.[1].columns ?? []
  const [first, ...rest] = columns.map(({ name }) => `"${name}"`)
  return [first, ...rest.map((name) => `coalesce(${name}, '-')`)].join(` || '/' || `)
}

function canonicalFiles(table: TableName, files: readonly StagedFile[]): string {
  return ['-1', ...files.filter(({ canonical }) => canonical === table).map(({ number }) => String(number))].join(', ')
}
