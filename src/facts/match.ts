import { because, isKnown, type Reading } from '../domain/reading.ts'
import type { Column, TableName } from '../tables/column.ts'
import { childrenOf, parentOf, type Row } from '../tables/row.ts'
import type { Circumstances, Expression, Flag } from './expression.ts'
import { concluded, firstDecisive, listing, originOf } from './lists.ts'
import { grouped } from './lists-sql.ts'
import type { Sql } from './scope.ts'
import { sliceOf } from './slice.ts'

/**
 * Whether the row of the reseller's list whose `key` is this row's `value` meets the test, which may look at this row
 * as `self`. A row whose key is not known might be the one, so it leaves the answer open unless another row settles it.
 * No such row: false only where the list is given in full, else `no-match`.
 */
export function match(table: TableName, key: Column<string>, value: Expression<string>, test: Flag): Flag {
  return matchFrom(1, table, key, value, test)
}

/** The same for a row two levels down, such as a customer's relationship; the test may not look at `self`. */
export function matchFromBelow(table: TableName, key: Column<string>, value: Expression<string>, test: Flag): Flag {
  return matchFrom(2, table, key, value, test)
}

/** How many levels above the row the list lies that is searched. */
type Levels = 1 | 2

function matchFrom(levels: Levels, table: TableName, key: Column<string>, value: Expression<string>, test: Flag): Flag {
  return {
    columns: [...value.columns, key, ...test.columns, listing(table)],
    read: (row, circumstances) => {
      const wanted = value.read(row, circumstances, row)
      if (!isKnown(wanted)) return wanted
      const rows = childrenOf(ownerOf(row, levels), table)
      const answer = firstDecisive(withKey(rows, key, wanted.value, circumstances), test, circumstances, row)
      if (!isKnown(answer) || answer.value) return answer
      return unreadKey(rows, key, circumstances) ?? concluded(answer, rows, ownerOf(row, levels), table, circumstances)
    },
    origin: (row, circumstances) => {
      const wanted = value.read(row, circumstances, row)
      if (!isKnown(wanted)) return value.origin(row, circumstances, row)
      const rows = withKey(childrenOf(ownerOf(row, levels), table), key, wanted.value, circumstances)
      const answer = firstDecisive(rows, test, circumstances, row)
      return originOf(answer, rows, test, circumstances, row) ?? value.origin(row, circumstances, row)
    },
    sql: (scope) => {
      const searcher = scope.within(scope.table)
      const wanted = value.sql(searcher).value
      const pairing = (self: string, row: string) =>
        `${row}.parent = ${self}.parent AND ${row}."${key.name}" = ${wanted.replaceAll(`${searcher.alias}.`, `${self}.`)}`
      const searched =
        levels === 1
          ? searcher.beside(table, (alias) => pairing(searcher.alias, alias), { self: searcher, pairing })
          : searcher.beside(
              table,
              (alias) => `${alias}.parent = ${searcher.parent().alias}.parent AND ${alias}."${key.name}" = ${wanted}`,
            )
      const found = scope.join(grouped(searched, searcher, test), (alias) => `${alias}.self = ${scope.alias}.rid`)
      const below = levels === 1 ? scope : scope.parent()
      const list = scope.join(listSummary(table, key), (alias) => `${alias}.parent = ${below.alias}.parent`)
      return matched(scope.sql(value), found, list, below.parent().column(listing(table)))
    },
  }
}

function ownerOf(row: Row, levels: Levels): Row {
  return levels === 1 ? parentOf(row) : parentOf(parentOf(row))
}

function withKey(
  rows: readonly Row[],
  key: Column<string>,
  wanted: string,
  { datasets }: Circumstances,
): readonly Row[] {
  return rows.filter((row) => {
    const reading = row.read(key, datasets)
    return isKnown(reading) && reading.value === wanted
  })
}

function unreadKey(
  rows: readonly Row[],
  key: Column<string>,
  { datasets }: Circumstances,
): Reading<boolean> | undefined {
  for (const row of rows) {
    const reading = row.read(key, datasets)
    if (!isKnown(reading)) return because(reading.cause, reading.candidates)
  }
  return undefined
}

function listSummary(table: TableName, key: Column): string {
  return `(SELECT parent, arg_min("${key.name}_why", position) FILTER (WHERE "${key.name}" IS NULL) AS unread
    FROM ${sliceOf(table)} GROUP BY parent)`
}

function matched(wanted: Sql, found: string, list: string, listing: Sql): Sql {
  const given = `${listing.value} IS NOT NULL`
  return {
    value: `CASE WHEN ${wanted.value} IS NULL THEN NULL WHEN ${found}.truth = 2 THEN TRUE
      WHEN ${found}.truth = 1 OR ${list}.unread IS NOT NULL THEN NULL WHEN ${given} THEN FALSE
      WHEN ${list}.parent IS NULL AND ${listing.why} = 'none' THEN FALSE END`,
    why: `CASE WHEN ${wanted.value} IS NULL THEN ${wanted.why} WHEN ${found}.truth = 2 THEN NULL
      WHEN ${found}.truth = 1 THEN ${found}.why WHEN ${list}.unread IS NOT NULL THEN ${list}.unread
      WHEN ${given} THEN NULL WHEN ${list}.parent IS NOT NULL THEN 'no-match'
      WHEN ${listing.why} <> 'none' THEN ${listing.why} END`,
    at: `CASE WHEN ${wanted.value} IS NULL THEN ${wanted.at}
      ELSE coalesce(CASE ${found}.truth WHEN 2 THEN ${found}.yes_at WHEN 1 THEN ${found}.unknown_at END, ${wanted.at}) END`,
  }
}
