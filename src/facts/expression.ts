import type { Datasets } from '../datasets/datasets.ts'
import type { Reading } from '../domain/reading.ts'
import type { Choices } from '../domain/setting.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Column } from '../tables/column.ts'
import type { Row } from '../tables/row.ts'
import type { AccountSet } from './account-set.ts'
import type { Scope, Sql } from './scope.ts'

/** What a derivation may know beside its account: the day, the holidays, the choices, the closed lists, and what else was given. */
export interface Circumstances {
  readonly asOf: string
  readonly holidays: ReadonlySet<string>
  /** What holds where documents contradict each other. */
  readonly choices: Choices
  readonly datasets: Datasets
  /** The accounts that are given together; without it an account is judged by itself. */
  readonly set?: AccountSet
}

/** The cell that a fact's value, or the lack of one, came from. */
export interface Origin {
  readonly row: Row
  readonly column: Column
  /** The cell that contradicts it or that it was compared with, where the answer lies between two. */
  readonly against?: Origin
}

/**
 * One derivation, written once and read twice: `read` is its meaning for a row in memory, `sql` the same for a row of
 * a table in the database. Both give the same value, and the same cause where there is none.
 */
export interface Expression<T extends Value = Value> {
  /** The columns the derivation looks at: what an export has to carry for it. */
  readonly columns: readonly Column[]
  /** `self` is the row on whose behalf another row's list is searched (see `among`). */
  readonly read: (row: Row, circumstances: Circumstances, self: Row) => Reading<T>
  readonly origin: (row: Row, circumstances: Circumstances, self: Row) => Origin | undefined
  readonly sql: (scope: Scope) => Sql
}

export type Flag = Expression<boolean>
