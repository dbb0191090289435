import { because, isKnown, known, type Reading } from '../domain/reading.ts'
import type { Column, TableName } from '../tables/column.ts'
import { childrenOf, parentOf, type Row } from '../tables/row.ts'
import { listingOf, TABLE } from '../tables/tables.ts'
import type { Circumstances, Flag, Origin } from './expression.ts'
import { grouped, truthOfNoRows, truthOfRows } from './lists-sql.ts'

/** Whether a row of this row's list meets the test; the test may look at `self`, where this list is searched for one. */
export function exists(table: TableName, test: Flag): Flag {
  return inList(table, test, (row) => row)
}

/** Whether a row of the reseller's list meets the test, which may look at this row as `self`. */
export function among(table: TableName, test: Flag): Flag {
  const found = inList(table, test, parentOf)
  return {
    ...found,
    read: (row, circumstances) => found.read(row, circumstances, row),
    origin: (row, circumstances) => found.origin(row, circumstances, row),
    sql: (scope) => {
      if (scope.isVacant(table)) return truthOfNoRows(scope.parent().column(listing(table)))
      const searcher = scope.within(scope.table)
      const pairing = (self: string, row: string) => `${row}.parent = ${self}.parent`
      const searched = searcher.beside(table, (alias) => pairing(searcher.alias, alias), { self: searcher, pairing })
      const rows = scope.join(grouped(searched, searcher, test), (alias) => `${alias}.self = ${scope.alias}.rid`)
      return truthOfRows(rows, scope.parent().column(listing(table)))
    },
  }
}

function inList(table: TableName, test: Flag, owner: (row: Row) => Row): Flag {
  return {
    columns: [...test.columns, listing(table)],
    read: (row, circumstances, self) => {
      const rows = childrenOf(owner(row), table)
      return concluded(firstDecisive(rows, test, circumstances, self), rows, owner(row), table, circumstances)
    },
    origin: (row, circumstances, self) => {
      const rows = childrenOf(owner(row), table)
      const whole = firstDecisive(rows, test, circumstances, self)
      return originOf(whole, rows, test, circumstances, self) ?? { row: owner(row), column: listing(table) }
    },
    sql: (scope) => {
      if (scope.isVacant(table)) return truthOfNoRows(scope.column(listing(table)))
      const inner = scope.within(table)
      if (scope.search === undefined) {
        const rows = scope.join(grouped(inner, undefined, test), (alias) => `${alias}.parent = ${scope.alias}.rid`)
        return truthOfRows(rows, scope.column(listing(table)))
      }
      const { self, pairing } = scope.search
      const owners = inner.parent()
      const searcher = inner.beside(self.table, (alias) => pairing(alias, owners.alias))
      const searched = inner.onBehalfOf(searcher, pairing)
      const rows = scope.join(
        grouped(searched, searcher, test),
        (alias) => `${alias}.parent = ${scope.alias}.rid AND ${alias}.self = ${self.alias}.rid`,
      )
      return truthOfRows(rows, scope.column(listing(table)))
    },
  }
}

/** The listing column of a table: what the parent says of the list. */
export function listing(table: TableName): Column {
  return listingOf(TABLE[table])
}

/** True if a row meets the test, else the first unknown, else false. */
export function firstDecisive(
  rows: readonly Row[],
  test: Flag,
  circumstances: Circumstances,
  self: Row,
): Reading<boolean> {
  let answer: Reading<boolean> = known(false)
  for (const row of rows) {
    const reading = test.read(row, circumstances, self)
    if (isKnown(reading) && reading.value) return reading
    if (!isKnown(reading) && isKnown(answer)) answer = reading
  }
  return answer
}

/** What "no row met the test" is worth: no more than what is known of the list itself. */
export function concluded(
  answer: Reading<boolean>,
  rows: readonly Row[],
  owner: Row,
  table: TableName,
  { datasets }: Circumstances,
): Reading<boolean> {
  if (!isKnown(answer) || answer.value) return answer
  const column = listing(table)
  const given = owner.read(column, datasets)
  if (isKnown(given)) return answer
  if (rows.length > 0) return because('no-match')
  return given.cause === 'none' ? answer : given
}

/** The cell of the row that decided, or of the first unknown one. */
export function originOf(
  whole: Reading<boolean>,
  rows: readonly Row[],
  test: Flag,
  circumstances: Circumstances,
  self: Row,
): Origin | undefined {
  const decider = rows.find((row) => {
    const reading = test.read(row, circumstances, self)
    return isKnown(whole) ? isKnown(reading) && reading.value : !isKnown(reading)
  })
  return decider && test.origin(decider, circumstances, self)
}
