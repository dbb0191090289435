import { isKnown, known, type Reading } from '../domain/reading.ts'
import type { Column } from '../tables/column.ts'
import { type Row, resellerOf } from '../tables/row.ts'
import { namedElsewhereSql, toldOtherwiseSql } from './elsewhere-sql.ts'
import type { Circumstances, Flag, Origin } from './expression.ts'

// What another account says is a fact of what was given together, not of the world: rows of other accounts are found
// by keys that are known, and where none is found the answer is that none is given. Judged alone, an account has no
// others. What is not known of a row that was found leaves the answer open, as everywhere.

/** Whether another of the accounts given has a row with the same key in its list. */
export function namedElsewhere(key: Column<string>): Flag {
  return {
    columns: [key],
    read: (row, circumstances) => {
      const own = read(row, key, circumstances)
      return isKnown(own) ? known(others(row, key, own.value, circumstances).length > 0) : own
    },
    origin: (row, circumstances) => {
      const own = read(row, key, circumstances)
      const [first] = isKnown(own) ? others(row, key, own.value, circumstances) : []
      return { row, column: key, ...beside(first, key) }
    },
    sql: (scope) => namedElsewhereSql(scope, key),
  }
}

/**
 * Whether another of the accounts given has a row with the same key and tells another value of it than this row. One
 * that is known to tell none does not.
 */
export function toldOtherwiseElsewhere(key: Column<string>, told: Column<string>): Flag {
  return {
    columns: [key, told],
    read: (row, circumstances) => {
      const own = read(row, key, circumstances)
      if (!isKnown(own)) return own
      return toldOtherwise(row, others(row, key, own.value, circumstances), told, circumstances).answer
    },
    origin: (row, circumstances) => {
      const own = read(row, key, circumstances)
      if (!isKnown(own)) return { row, column: key }
      return toldOtherwise(row, others(row, key, own.value, circumstances), told, circumstances).origin
    },
    sql: (scope) => toldOtherwiseSql(scope, key, told),
  }
}

function others(row: Row, key: Column<string>, value: string, { set }: Circumstances): readonly Row[] {
  const account = resellerOf(row)
  return (set?.rowsWith(key, value) ?? []).filter((other) => resellerOf(other) !== account)
}

function toldOtherwise(
  row: Row,
  found: readonly Row[],
  told: Column<string>,
  circumstances: Circumstances,
): { readonly answer: Reading<boolean>; readonly origin: Origin } {
  const own = read(row, told, circumstances)
  const telling = found.filter((other) => tellsOne(read(other, told, circumstances)))
  if (!isKnown(own)) return { answer: telling.length > 0 ? own : known(false), origin: { row, column: told } }

  const readings = telling.map((other) => ({ other, reading: read(other, told, circumstances) }))
  const different = readings.find(({ reading }) => isKnown(reading) && reading.value !== own.value)
  if (different !== undefined)
    return { answer: known(true), origin: { row, column: told, ...beside(different.other, told) } }
  for (const { other, reading } of readings) {
    if (!isKnown(reading)) return { answer: reading, origin: { row, column: told, ...beside(other, told) } }
  }
  return { answer: known(false), origin: { row, column: told } }
}

function beside(row: Row | undefined, column: Column): Pick<Origin, 'against'> {
  return row === undefined ? {} : { against: { row, column } }
}

/** Whether a cell tells a value, or might: only one that is known to be none does not. */
function tellsOne(reading: Reading<string>): boolean {
  return isKnown(reading) || reading.cause !== 'none'
}

function read(row: Row, column: Column<string>, { datasets }: Circumstances): Reading<string> {
  return row.read(column, datasets)
}
