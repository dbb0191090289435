import { formatDay, lastDayOf } from './civil.ts'

/**
 * The number of whole months from one day to another; zero where the second is not after the first. A month is over on
 * the day of the same number, or on the last day of a month that has no such day: 31 January to 28 February is one.
 */
export function wholeMonthsBetween(from: string, to: string): number {
  const [year, month, day] = partsOf(from)
  const [toYear, toMonth, toDay] = partsOf(to)
  const begun = (toYear - year) * 12 + toMonth - month
  const over = toDay >= Math.min(day, lastDayOf(toYear, toMonth))
  return Math.max(0, over ? begun : begun - 1)
}

/** Whether two days lie in the same month of the year, whatever the years. */
export function sameMonthOfYear(a: string, b: string): boolean {
  return partsOf(a)[1] === partsOf(b)[1]
}

/** The day one year later; of 29 February it is 28 February. The last year that can be written has no year after it. */
export function yearAfter(day: string): string {
  const [year, month, date] = partsOf(day)
  if (year === 9999) return '9999-12-31'
  return formatDay(year + 1, month, Math.min(date, lastDayOf(year + 1, month)))
}

function partsOf(day: string): readonly [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
