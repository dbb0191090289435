import { sameMonthOfYear, wholeMonthsBetween, yearAfter } from '../domain/anniversary.ts'
import { businessDaysBetween } from '../domain/day.ts'
import { isKnown, known } from '../domain/reading.ts'
import type { Value } from '../tables/cell-type.ts'
import type { Circumstances, Expression, Flag } from './expression.ts'

/** The number of business days from a day to the as-of day. */
export function businessDaysSince(day: Expression<string>): Expression<number> {
  return byTheClock(day, 'business_days')
}

/** The number of whole months from a day to the as-of day. */
export function monthsSince(day: Expression<string>): Expression<number> {
  return byTheClock(day, 'months')
}

/** Whether the as-of day lies in the month of the year in which a day lies. */
export function inMonthOf(day: Expression<string>): Flag {
  return byTheClock(day, 'same_month')
}

/** The day one year after a day. */
export function oneYearAfter(day: Expression<string>): Expression<string> {
  return byTheClock(day, 'year_after')
}

/** What calendar and clock make of a day: one line of the table `clock`. */
export interface ClockReadings {
  readonly business_days: number
  readonly months: number
  readonly same_month: boolean
  readonly year_after: string
}

/** What becomes of a day by the calendar, on the as-of day. */
export const CLOCK: { readonly [K in keyof ClockReadings]: (day: string, on: Circumstances) => ClockReadings[K] } = {
  business_days: (day, { asOf, holidays }) => businessDaysBetween(day, asOf, holidays),
  months: (day, { asOf }) => wholeMonthsBetween(day, asOf),
  same_month: (day, { asOf }) => sameMonthOfYear(day, asOf),
  year_after: (day) => yearAfter(day),
}

/** In SQL it is looked up in the table `clock`, which has one line a distinct day. */
function byTheClock<K extends keyof ClockReadings>(day: Expression<string>, name: K): Expression<ClockReadings[K]> {
  const derive: (day: string, on: Circumstances) => ClockReadings[K] & Value = CLOCK[name]
  return {
    columns: day.columns,
    read: (row, circumstances, self) => {
      const reading = day.read(row, circumstances, self)
      return isKnown(reading) ? known(derive(reading.value, circumstances)) : reading
    },
    origin: day.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(day)
      const clock = scope.join('clock', (alias) => `${alias}.day = ${value}`)
      return { value: `${clock}.${name}`, why, at }
    },
  }
}
