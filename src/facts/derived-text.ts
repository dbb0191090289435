import { isKnown, known } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Circumstances, Expression } from './expression.ts'

/**
 * Something that JavaScript alone makes of a text; in SQL from the derived table `table`, which has a line for each
 * distinct text that is not `usual`.
 */
export function ofText<T extends Value>(
  from: Expression<string>,
  table: string,
  read: (text: string, circumstances: Circumstances) => T,
  sql: (line: string) => string,
): Expression<T> {
  return {
    columns: from.columns,
    read: (row, circumstances, self) => {
      const text = from.read(row, circumstances, self)
      return isKnown(text) ? known(read(text.value, circumstances)) : text
    },
    origin: from.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(from)
      const line = scope.join(table, (alias) => `${alias}.text = ${value}`)
      return { value: `CASE WHEN ${value} IS NOT NULL THEN ${sql(line)} END`, why, at }
    },
  }
}
