import type { Flag } from './expression.ts'
import type { Scope, Sql } from './scope.ts'

/**
 * A subquery with one line for each list (and each searcher, where there is one): the truth of "a row meets the test"
 * as 0, 1 or 2, and the cause and the cells of the rows that decide. `bool_or` would skip what is unknown.
 */
export function grouped(rows: Scope, searcher: Scope | undefined, test: Flag): string {
  const { value, why, at } = rows.sql(test)
  const keys =
    searcher === undefined
      ? [`${rows.alias}.parent AS parent`]
      : [`${rows.alias}.parent AS parent`, `${searcher.alias}.rid AS self`]
  return `(SELECT parent${searcher === undefined ? '' : ', self'},
    max(CASE WHEN met THEN 2 WHEN met IS NULL THEN 1 ELSE 0 END) AS truth,
    arg_min(why, position) FILTER (WHERE met IS NULL) AS why,
    arg_min(place, position) FILTER (WHERE met) AS yes_at,
    arg_min(place, position) FILTER (WHERE met IS NULL) AS unknown_at
    FROM (SELECT ${keys.join(', ')}, ${rows.alias}.position AS position,
      ${value} AS met, ${why} AS why, ${at} AS place FROM ${rows.from()})
    GROUP BY ALL)`
}

/** The truth of the rows of a list of which it is known that there are none. */
export function truthOfNoRows(listing: Sql): Sql {
  return {
    value: `CASE WHEN ${listing.value} IS NOT NULL OR ${listing.why} = 'none' THEN FALSE END`,
    why: `CASE WHEN ${listing.why} <> 'none' THEN ${listing.why} END`,
    at: listing.at,
  }
}

/** The truth of the rows of a list, joined as `rows`, given what is known of the list itself. */
export function truthOfRows(rows: string, listing: Sql): Sql {
  const given = `${listing.value} IS NOT NULL`
  return {
    value: `CASE WHEN ${rows}.truth = 2 THEN TRUE WHEN ${rows}.truth = 1 THEN NULL WHEN ${given} THEN FALSE
      WHEN ${rows}.truth IS NULL AND ${listing.why} = 'none' THEN FALSE END`,
    why: `CASE WHEN ${rows}.truth = 1 THEN ${rows}.why WHEN ${rows}.truth = 0 AND NOT (${given}) THEN 'no-match'
      WHEN ${rows}.truth IS NULL AND ${listing.why} <> 'none' THEN ${listing.why} END`,
    at: `CASE ${rows}.truth WHEN 2 THEN ${rows}.yes_at WHEN 1 THEN ${rows}.unknown_at ELSE ${listing.at} END`,
  }
}
