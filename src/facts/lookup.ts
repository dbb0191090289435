import { because, isKnown, type Reading } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Column, TableName } from '../tables/column.ts'
import { childrenOf, parentOf, type Row } from '../tables/row.ts'
import type { Circumstances, Expression } from './expression.ts'
import { listing } from './lists.ts'
import type { Sql } from './scope.ts'
import { sliceOf } from './slice.ts'

/**
 * What the row of the reseller's list whose `key` is this row's `value` says of itself. Where no row has that key nothing
 * is known of it, however complete the list: `no-match`. Where several have it, each tells, and all must tell the same.
 */
export function lookup<T extends string | boolean>(
  table: TableName,
  key: Column<string>,
  value: Expression<string>,
  said: Expression<T>,
): Expression<T> {
  return {
    columns: [...value.columns, key, ...said.columns],
    read: (row, circumstances) => {
      const wanted = value.read(row, circumstances, row)
      if (!isKnown(wanted)) return wanted
      const rows = rowsWithKey(row, table, key, wanted.value, circumstances)
      return told(rows.map((one) => said.read(one, circumstances, one))) ?? noMatch(row, table, circumstances)
    },
    origin: (row, circumstances) => {
      const wanted = value.read(row, circumstances, row)
      const rows = isKnown(wanted) ? rowsWithKey(row, table, key, wanted.value, circumstances) : []
      const teller = rows.find((one) => isKnown(said.read(one, circumstances, one))) ?? rows[0]
      return teller === undefined ? value.origin(row, circumstances, row) : said.origin(teller, circumstances, teller)
    },
    sql: (scope) => {
      const wanted = scope.sql(value)
      const rows = scope.within(table)
      const inner = rows.sql(said)
      const found = scope.join(
        `(SELECT parent, key, count(DISTINCT told) AS readings, min(told) AS told, arg_min(why, position) AS why,
          coalesce(arg_min(place, position) FILTER (WHERE told IS NOT NULL), arg_min(place, position)) AS place
          FROM (SELECT ${rows.alias}.parent AS parent, ${rows.alias}.position AS position,
            ${rows.alias}."${key.name}" AS key, ${inner.value} AS told, ${inner.why} AS why, ${inner.at} AS place
            FROM ${rows.from()}) WHERE key IS NOT NULL GROUP BY parent, key)`,
        (alias) => `${alias}.parent = ${scope.alias}.parent AND ${alias}.key = ${wanted.value}`,
      )
      const lists = scope.join(
        `(SELECT DISTINCT parent FROM ${sliceOf(table)})`,
        (alias) => `${alias}.parent = ${scope.alias}.parent`,
      )
      return toldSql(wanted, found, lists, scope.parent().column(listing(table)))
    },
  }
}

function rowsWithKey(
  row: Row,
  table: TableName,
  key: Column<string>,
  wanted: string,
  { datasets }: Circumstances,
): readonly Row[] {
  return childrenOf(parentOf(row), table).filter((one) => {
    const reading = one.read(key, datasets)
    return isKnown(reading) && reading.value === wanted
  })
}

/** A list of which nothing is said at all is the better reason: a column that is not there, a key that is missing. */
function noMatch(row: Row, table: TableName, { datasets }: Circumstances): Reading<never> {
  const column = listing(table)
  const given = parentOf(row).read(column, datasets)
  const silent = childrenOf(parentOf(row), table).length === 0 && !isKnown(given) && given.cause !== 'none'
  return because(silent ? given.cause : 'no-match')
}

/** What several rows say of one thing: what those say that know it, if they agree. Undefined where there is no row. */
function told<T extends Value>(readings: readonly Reading<T>[]): Reading<T> | undefined {
  const [first, ...others] = readings.filter(isKnown)
  if (first === undefined) return readings[0]
  const other = others.find(({ value }) => value !== first.value)
  return other === undefined ? first : because('conflict', [String(first.value), String(other.value)])
}

function toldSql(wanted: Sql, found: string, lists: string, listing: Sql): Sql {
  return {
    value: `CASE WHEN ${found}.readings = 1 THEN ${found}.told END`,
    why: `CASE WHEN ${wanted.value} IS NULL THEN ${wanted.why} WHEN ${found}.readings > 1 THEN 'conflict'
      WHEN ${found}.readings = 1 THEN NULL WHEN ${found}.key IS NOT NULL THEN ${found}.why
      WHEN ${lists}.parent IS NULL AND ${listing.why} <> 'none' THEN ${listing.why} ELSE 'no-match' END`,
    at: `CASE WHEN ${found}.key IS NULL THEN ${wanted.at} ELSE ${found}.place END`,
  }
}
