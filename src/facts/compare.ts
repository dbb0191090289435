import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Elements, Value } from '../tables/cell-type.ts'
import type { Expression, Flag } from './expression.ts'
import { paired } from './paired.ts'
import { text } from './sql-text.ts'

/** Whether a word or flag is the given one. */
export function is<T extends string | boolean>(expression: Expression<T>, expected: T): Flag {
  return mapped(
    expression,
    (value) => known(value === expected),
    (value) => ({ value: `(${value} = ${typeof expected === 'string' ? text(expected) : String(expected)})` }),
  )
}

/** Whether a day is the given one or a later one. */
export function since(day: Expression<string>, first: string): Flag {
  return mapped(
    day,
    (value) => known(value >= first),
    (value) => ({ value: `(${value} >= DATE ${text(first)})` }),
  )
}

/** Whether a count is above zero. */
export function some(expression: Expression<number>): Flag {
  return mapped(
    expression,
    (value) => known(value > 0),
    (value) => ({ value: `(${value} > 0)` }),
  )
}

/** Whether two values are the same; two values that are not known are neither the same nor different. */
export function same<T extends string>(left: Expression<T>, right: Expression<T>): Flag {
  return compared(left, right, (a, b) => a === b, '=')
}

/** Whether two values differ; two values that are not known are neither the same nor different. */
export function different<T extends string>(left: Expression<T>, right: Expression<T>): Flag {
  return compared(left, right, (a, b) => a !== b, '<>')
}

/** Whether the first day is not after the second. */
export function notAfter(first: Expression<string>, second: Expression<string>): Flag {
  return compared(first, second, (a, b) => a <= b, '<=')
}

/** Whether the first day lies before the second. */
export function before(first: Expression<string>, second: Expression<string>): Flag {
  return compared(first, second, (a, b) => a < b, '<')
}

/** Whether a list holds a word. A list known to be none holds nothing; an unreadable element might be the word. */
export function includes(list: Expression<Elements>, word: string): Flag {
  return held(
    list,
    (element) => element === word,
    (element) => `${element} = ${text(word)}`,
  )
}

/** Whether a list holds an element that meets a test; the same test once more as SQL on `e`. */
export function held(
  list: Expression<Elements>,
  test: (element: string) => boolean,
  testSql: (element: string) => string,
): Flag {
  return {
    columns: list.columns,
    read: (row, circumstances, self) => holds(list.read(row, circumstances, self), test),
    origin: list.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(list)
      const found = `len(list_filter(${value}, lambda e: ${testSql('e')})) > 0`
      const unread = `len(list_filter(${value}, lambda e: e IS NULL)) > 0`
      return {
        value: `CASE WHEN ${found} THEN TRUE WHEN ${unread} THEN NULL WHEN ${value} IS NOT NULL OR ${why} = 'none' THEN FALSE END`,
        why: `CASE WHEN ${found} THEN NULL WHEN ${unread} THEN 'unreadable' ELSE nullif(${why}, 'none') END`,
        at,
      }
    },
  }
}

/** A value worked out from one other value, in JavaScript and once more in SQL; unknown stays unknown. */
export function mapped<A extends Value, T extends Value>(
  from: Expression<A>,
  read: (value: A) => Reading<T>,
  sql: (value: string) => { readonly value: string; readonly why?: string },
): Expression<T> {
  return {
    columns: from.columns,
    read: (row, circumstances, self) => {
      const reading = from.read(row, circumstances, self)
      return isKnown(reading) ? read(reading.value) : reading
    },
    origin: from.origin,
    sql: (scope) => {
      const source = scope.sql(from)
      const { value, why } = sql(source.value)
      return { value, why: why === undefined ? source.why : `coalesce(${source.why}, ${why})`, at: source.at }
    },
  }
}

function compared<T extends string>(
  left: Expression<T>,
  right: Expression<T>,
  test: (a: T, b: T) => boolean,
  operator: string,
): Flag {
  return paired(left, right, test, (a, b) => `(${a} ${operator} ${b})`)
}

function holds(list: Reading<Elements>, test: (element: string) => boolean): Reading<boolean> {
  if (!isKnown(list)) return list.cause === 'none' ? known(false) : list
  if (list.value.some((element) => element !== null && test(element))) return known(true)
  return list.value.includes(null) ? because('unreadable') : known(false)
}
