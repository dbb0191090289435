import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Column } from '../tables/column.ts'
import { childrenOf, parentOf, type Row } from '../tables/row.ts'
import type { Expression, Flag } from './expression.ts'

/** What a column of the row itself says. */
export function own<T extends Value>(column: Column<T>): Expression<T> {
  return {
    columns: [column],
    read: (row, { datasets }) => row.read(column, datasets),
    origin: (row) => ({ row, column }),
    sql: (scope) => scope.column(column),
  }
}

/** A derivation on the row one level up: a child may ask its reseller. */
export function up<T extends Value>(expression: Expression<T>): Expression<T> {
  return {
    columns: expression.columns,
    read: (row, circumstances) => expression.read(parentOf(row), circumstances, parentOf(row)),
    origin: (row, circumstances) => expression.origin(parentOf(row), circumstances, parentOf(row)),
    sql: (scope) => scope.parent().sql(expression),
  }
}

/** A derivation on the reseller's one contact. */
export function ofContact<T extends Value>(expression: Expression<T>): Expression<T> {
  return {
    columns: expression.columns,
    read: (row, circumstances) => expression.read(contactOf(row), circumstances, contactOf(row)),
    origin: (row, circumstances) => expression.origin(contactOf(row), circumstances, contactOf(row)),
    sql: (scope) => scope.contact().sql(expression),
  }
}

/** A derivation on the row on whose behalf a list is searched. */
export function self<T extends Value>(expression: Expression<T>): Expression<T> {
  return {
    columns: expression.columns,
    read: (_, circumstances, searcher) => expression.read(searcher, circumstances, searcher),
    origin: (_, circumstances, searcher) => expression.origin(searcher, circumstances, searcher),
    sql: ({ search }) => {
      if (search === undefined) throw new Error('there is no row on whose behalf this list is searched')
      return search.self.sql(expression)
    },
  }
}

/**
 * Presence: whether there is a value at all. The word `none` is a known absence; what cannot be read proves nothing,
 * so a dash or a `?` in a required field never passes for a value.
 */
export function given(expression: Expression): Flag {
  return {
    columns: expression.columns,
    read: (row, circumstances, searcher) => presence(expression.read(row, circumstances, searcher)),
    origin: expression.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(expression)
      return {
        value: `CASE WHEN ${value} IS NOT NULL THEN TRUE WHEN ${why} = 'none' THEN FALSE END`,
        why: `nullif(${why}, 'none')`,
        at,
      }
    },
  }
}

/**
 * Whether what stands in the cell can be read as its type. What is damaged beyond reading is known to be so, though its
 * value is not; of a cell that holds nothing there is nothing to say.
 */
export function wellFormed(expression: Expression): Flag {
  return {
    columns: expression.columns,
    read: (row, circumstances, searcher) => form(expression.read(row, circumstances, searcher)),
    origin: expression.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(expression)
      return {
        value: `CASE WHEN ${value} IS NOT NULL THEN TRUE WHEN ${why} = 'unreadable' THEN FALSE END`,
        why: `nullif(${why}, 'unreadable')`,
        at,
      }
    },
  }
}

function presence(reading: Reading<Value>): Reading<boolean> {
  if (isKnown(reading)) return known(true)
  return reading.cause === 'none' ? known(false) : because(reading.cause, reading.candidates)
}

function form(reading: Reading<Value>): Reading<boolean> {
  if (isKnown(reading)) return known(true)
  return reading.cause === 'unreadable' ? known(false) : because(reading.cause, reading.candidates)
}

function contactOf(row: Row): Row {
  const [contact] = childrenOf(row, 'contact')
  if (contact === undefined) throw new Error('every reseller has a contact row')
  return contact
}
