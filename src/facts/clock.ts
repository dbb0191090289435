import { businessDaysBetween } from '../domain/day.ts'
import { isKnown, known } from '../domain/reading.ts'
import type { Expression } from './expression.ts'

/** The number of business days from a day to the as-of day; in SQL from the table `clock`, one line a distinct day. */
export function businessDaysSince(day: Expression<string>): Expression<number> {
  return {
    columns: day.columns,
    read: (row, circumstances, self) => {
      const reading = day.read(row, circumstances, self)
      if (!isKnown(reading)) return reading
      return known(businessDaysBetween(reading.value, circumstances.asOf, circumstances.holidays))
    },
    origin: day.origin,
    sql: (scope) => {
      const { value, why, at } = day.sql(scope)
      const clock = scope.join('clock', (alias) => `${alias}.day = ${value}`)
      return { value: `${clock}.business_days`, why, at }
    },
  }
}
