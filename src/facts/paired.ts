import { isKnown, known } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Circumstances, Expression } from './expression.ts'
import type { Scope } from './scope.ts'

/**
 * A value worked out from two others, in JavaScript and once more in SQL, which must be NULL where either is; unknown
 * where either is, for the first one's reason.
 */
export function paired<A extends Value, B extends Value, T extends Value>(
  left: Expression<A>,
  right: Expression<B>,
  read: (a: A, b: B, circumstances: Circumstances) => T,
  sql: (a: string, b: string, scope: Scope) => string,
): Expression<T> {
  return {
    columns: [...left.columns, ...right.columns],
    read: (row, circumstances, self) => {
      const a = left.read(row, circumstances, self)
      if (!isKnown(a)) return a
      const b = right.read(row, circumstances, self)
      return isKnown(b) ? known(read(a.value, b.value, circumstances)) : b
    },
    origin: (row, circumstances, self) =>
      isKnown(left.read(row, circumstances, self)) && !isKnown(right.read(row, circumstances, self))
        ? right.origin(row, circumstances, self)
        : left.origin(row, circumstances, self),
    sql: (scope) => {
      const a = scope.sql(left)
      const b = scope.sql(right)
      const rightDecides = `${a.value} IS NOT NULL AND ${b.value} IS NULL`
      return {
        value: sql(a.value, b.value, scope),
        why: `CASE WHEN ${a.value} IS NULL THEN ${a.why} ELSE ${b.why} END`,
        at: `CASE WHEN ${rightDecides} THEN ${b.at} ELSE ${a.at} END`,
      }
    },
  }
}
