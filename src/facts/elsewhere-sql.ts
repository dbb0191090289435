import type { Column } from '../tables/column.ts'
import { cellSql, contradictionSql } from './cell-ref.ts'
import type { Scope, Sql } from './scope.ts'

/**
 * `namedElsewhere` in SQL. Only keys that stand in the lists of several accounts are looked at, and of each the first
 * row of the first two accounts: one of these is another one's, however many there are.
 */
export function namedElsewhereSql(scope: Scope, key: Column): Sql {
  const own = scope.column(key)
  const found = scope.join(
    `(WITH shared AS (${sharedRows(key, key)}),
      firsts AS (SELECT key, parent, account, arg_min(src, position) AS src FROM shared GROUP BY ALL)
    SELECT key, list({parent: parent, src: src} ORDER BY account)[1:2] AS first FROM firsts GROUP BY key)`,
    (alias) => `${alias}.key = ${own.value}`,
  )
  return {
    value: `CASE WHEN ${own.value} IS NOT NULL THEN ${found}.key IS NOT NULL END`,
    why: own.why,
    at: `CASE WHEN ${found}.key IS NOT NULL THEN ${besideSql(own, elsewhereIn(`${found}.first`, scope), key)} ELSE ${own.at} END`,
  }
}

/**
 * `toldOtherwiseElsewhere` in SQL: how many rows elsewhere tell a value, and how many of these the same, counted and
 * not paired, so that a key which stands in very many accounts costs no more than others.
 */
export function toldOtherwiseSql(scope: Scope, key: Column, told: Column): Sql {
  const ownKey = scope.column(key)
  const own = scope.column(told)
  const found = scope.join(
    `(WITH shared AS (${sharedRows(key, told)}),
      counted AS (SELECT rid, key,
        count(told) OVER (PARTITION BY key) - count(told) OVER (PARTITION BY key, parent) AS telling,
        count(told) OVER (PARTITION BY key, told) - count(told) OVER (PARTITION BY key, parent, told) AS alike FROM shared),
      tellers AS (SELECT key, parent, account, told, arg_min(src, position) AS src FROM shared
        WHERE told IS NOT NULL GROUP BY ALL),
      telling AS (SELECT key, list({parent: parent, told: told, src: src} ORDER BY account, src)[1:${WITNESSES}] AS first
        FROM tellers GROUP BY key),
      silent AS (SELECT key, parent, account, arg_min(why, position) AS why, arg_min(src, position) AS src FROM shared
        WHERE told IS NULL AND why <> 'none' GROUP BY ALL),
      open AS (SELECT key, list({parent: parent, why: why, src: src} ORDER BY account)[1:2] AS first FROM silent GROUP BY key)
    SELECT c.rid, c.telling, c.alike, telling.first AS tellers, open.first AS open
    FROM counted c LEFT JOIN telling USING (key) LEFT JOIN open USING (key))`,
    (alias) => `${alias}.rid = ${scope.alias}.rid`,
  )
  const open = elsewhereIn(`${found}.open`, scope)
  const teller = `list_filter(${found}.tellers, lambda o: o.parent <> ${scope.alias}.parent AND o.told <> ${own.value})[1]`
  const ownDecides = `${own.value} IS NULL AND (${found}.telling > 0 OR ${open} IS NOT NULL)`
  const otherwise = `${own.value} IS NOT NULL AND ${found}.telling > ${found}.alike`
  const opened = `${own.value} IS NOT NULL AND ${open} IS NOT NULL`
  return {
    value: `CASE WHEN ${ownKey.value} IS NULL OR (${ownDecides}) THEN NULL WHEN ${otherwise} THEN TRUE
      WHEN ${opened} THEN NULL ELSE FALSE END`,
    why: `CASE WHEN ${ownKey.value} IS NULL THEN ${ownKey.why} WHEN ${ownDecides} THEN ${own.why} WHEN ${otherwise} THEN NULL
      WHEN ${opened} THEN ${open}.why END`,
    at: `CASE WHEN ${ownKey.value} IS NULL THEN ${ownKey.at} WHEN ${otherwise} THEN ${besideSql(own, teller, told)}
      WHEN ${opened} THEN ${besideSql(own, open, told)} ELSE ${own.at} END`,
  }
}

/** So many rows of a key are kept to show one that tells otherwise; that there is one is counted, not looked up. */
const WITNESSES = 16

/** The rows whose key stands in the lists of several accounts, and what each tells in a column. */
function sharedRows({ table, name }: Column, told: Column): string {
  return `SELECT k.rid, k.parent, k.position, a.key AS account, k."${name}" AS key,
    k."${told.name}" AS told, k."${told.name}_why" AS why, k."${told.name}_src" AS src
    FROM ${table} k JOIN reseller a ON a.rid = k.parent
    WHERE k."${name}" IN (SELECT "${name}" FROM ${table} GROUP BY 1 HAVING min(parent) <> max(parent))`
}

function elsewhereIn(rows: string, { alias }: Scope): string {
  return `list_filter(${rows}, lambda o: o.parent <> ${alias}.parent)[1]`
}

/** The row's own cell beside that of a row found elsewhere. */
function besideSql(own: Sql, other: string, column: Column): string {
  return contradictionSql(own.at, cellSql(`${other}.src`, column))
}
