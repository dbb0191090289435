import { civilFromDays, daysFromCivil, formatDay, isDay, isRealDay } from './civil.ts'
import { because, isKnown, known, type Reading } from './reading.ts'

/** Which number comes first in `2/1/2019`. A file can say so for a column; a cell alone cannot. */
export type DayOrder = 'day-first' | 'month-first'

const TIME = /[T ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/
const ISO = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:${TIME.source})?$`)
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i

/** Whether a day is one of those that .NET and Partner Center write where there is no day. */
function isSentinel(day: string): boolean {
  return day === '0001-01-01' || day.startsWith('9999-12')
}

/**
 * Reads a day, `YYYY-MM-DD`. Of an ISO date-time the day counts as it is written, whatever the zone.
 * `2/1/2019` is read only where the order is declared or does not matter (`2/2/2019`); otherwise it is ambiguous
 * where both readings are real days, and unreadable where one is not: `30/09/2020` beside undeclared neighbours
 * proves nothing about the file.
 */
export function readDay(text: string, order?: DayOrder): Reading<string> {
  if (isDay(text)) return isSentinel(text) ? because('unreadable') : known(text)

  const trimmed = text.trim()
  if (trimmed === '') return because('blank')

  const iso = ISO.exec(trimmed)
  if (iso !== null) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))

  const numbers = NUMBERS.exec(trimmed)
  if (numbers !== null) return readNumbers(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]), order)

  return because('unreadable')
}

/** The number of days from 1970-01-01 to a day. */
export function dayNumber(day: string): number {
  return daysFromCivil(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
}

/** The day that lies a whole number of days after another, or before it where the number is negative. */
export function addDays(day: string, days: number): string {
  return civilFromDays(dayNumber(day) + days)
}

/** Negative, zero or positive as the first day is before, on or after the second. */
export function compareDays(a: string, b: string): number {
  return dayNumber(a) - dayNumber(b)
}

/**
 * The number of business days after one day, up to and including another: Monday to Friday without the holidays.
 * Zero where the second day is not after the first, so that the day of submission is day 0 of the verification clock.
 */
export function businessDaysBetween(from: string, to: string, holidays: ReadonlySet<string>): number {
  const first = dayNumber(from)
  const last = dayNumber(to)
  if (last <= first) return 0

  const spoilt = [...holidays].map(dayNumber).filter((day) => first < day && day <= last && isWeekday(day))
  return weekdaysUpTo(last) - weekdaysUpTo(first) - spoilt.length
}

function readNumbers(first: number, second: number, year: number, order: DayOrder | undefined): Reading<string> {
  const dayFirst = realDay(year, second, first)
  const monthFirst = realDay(year, first, second)
  if (order !== undefined) return order === 'day-first' ? dayFirst : monthFirst
  if (!isKnown(dayFirst) || !isKnown(monthFirst)) return because('unreadable')
  if (dayFirst.value === monthFirst.value) return dayFirst
  return because('ambiguous', [dayFirst.value, monthFirst.value].sort())
}

function realDay(year: number, month: number, day: number): Reading<string> {
  if (!isRealDay(year, month, day)) return because('unreadable')
  const written = formatDay(year, month, day)
  return isSentinel(written) ? because('unreadable') : known(written)
}

// 1970-01-01 was a Thursday: the Monday of that week is day -3.
const MONDAY = -3

function weekdaysUpTo(day: number): number {
  const days = day - MONDAY + 1
  const weeks = Math.floor(days / 7)
  return weeks * 5 + Math.min(days - weeks * 7, 5)
}

function isWeekday(day: number): boolean {
  return weekdaysUpTo(day) > weekdaysUpTo(day - 1)
}
