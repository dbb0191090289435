import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Elements } from '../tables/cell-type.ts'
import { held } from './compare.ts'
import type { Expression, Flag } from './expression.ts'
import type { Scope } from './scope.ts'

/** Whether a list holds anything; an element that cannot be read might be nothing. */
export function holdsAny(list: Expression<Elements>): Flag {
  return held(
    list,
    () => true,
    (element) => `${element} IS NOT NULL`,
  )
}

/** Whether a list holds more than one element, not counting the same one twice, nor those that a test leaves out. */
export function holdsSeveral(
  list: Expression<Elements>,
  counts: (element: string) => boolean,
  countsSql: (element: string) => string,
): Flag {
  return {
    columns: list.columns,
    read: (row, circumstances, self) => several(list.read(row, circumstances, self), counts),
    origin: list.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(list)
      const counted = `list_filter(${value}, lambda e: e IS NOT NULL AND ${countsSql('e')})`
      const found = `len(list_distinct(${counted})) > 1`
      const unread = `len(list_filter(${value}, lambda e: e IS NULL)) > 0`
      return {
        value: `CASE WHEN ${found} THEN TRUE WHEN ${unread} THEN NULL WHEN ${value} IS NOT NULL OR ${why} = 'none' THEN FALSE END`,
        why: `CASE WHEN ${found} THEN NULL WHEN ${unread} THEN 'unreadable' ELSE nullif(${why}, 'none') END`,
        at,
      }
    },
  }
}

/** Whether a value is, in the sense of a test, one of a list; the value is looked at first. */
export function oneOf(
  wanted: Expression<string>,
  list: Expression<Elements>,
  test: (wanted: string, element: string) => boolean,
  testSql: (wanted: string, element: string) => string,
): Flag {
  return {
    columns: [...wanted.columns, ...list.columns],
    read: (row, circumstances, self) => {
      const value = wanted.read(row, circumstances, self)
      return isKnown(value) ? found(value.value, list.read(row, circumstances, self), test) : value
    },
    origin: (row, circumstances, self) => {
      const listLacks = isKnown(wanted.read(row, circumstances, self)) && !isKnown(list.read(row, circumstances, self))
      return (listLacks ? list : wanted).origin(row, circumstances, self)
    },
    sql: (scope) => oneOfSql(scope, wanted, list, testSql),
  }
}

function oneOfSql(
  scope: Scope,
  wanted: Expression<string>,
  list: Expression<Elements>,
  testSql: (wanted: string, element: string) => string,
) {
  const one = scope.sql(wanted)
  const all = scope.sql(list)
  const holds = `len(list_filter(${all.value}, lambda e: ${testSql(one.value, 'e')})) > 0`
  const unread = `len(list_filter(${all.value}, lambda e: e IS NULL)) > 0`
  return {
    value: `CASE WHEN ${one.value} IS NULL THEN NULL WHEN ${holds} THEN TRUE WHEN ${unread} THEN NULL
      WHEN ${all.value} IS NOT NULL OR ${all.why} = 'none' THEN FALSE END`,
    why: `CASE WHEN ${one.value} IS NULL THEN ${one.why} WHEN ${holds} THEN NULL
      WHEN ${unread} THEN 'unreadable' ELSE nullif(${all.why}, 'none') END`,
    at: `CASE WHEN ${one.value} IS NOT NULL AND ${all.value} IS NULL THEN ${all.at} ELSE ${one.at} END`,
  }
}

function found(
  wanted: string,
  list: Reading<Elements>,
  test: (wanted: string, element: string) => boolean,
): Reading<boolean> {
  if (!isKnown(list)) return list.cause === 'none' ? known(false) : list
  if (list.value.some((element) => element !== null && test(wanted, element))) return known(true)
  return list.value.includes(null) ? because('unreadable') : known(false)
}

function several(list: Reading<Elements>, counts: (element: string) => boolean): Reading<boolean> {
  if (!isKnown(list)) return list.cause === 'none' ? known(false) : list
  const counted = list.value.filter((element) => element !== null && counts(element))
  if (new Set(counted).size > 1) return known(true)
  return list.value.includes(null) ? because('unreadable') : known(false)
}
