/**
 * The Gregorian calendar in whole numbers: Howard Hinnant's "days from civil", exact for every year of four digits.
 * No clock, no time zone, no Date.
 */

// The year begins in March, so that the leap day is its last; an era is 400 years, after which the calendar repeats.
const DAYS_PER_ERA = 146_097
const DAYS_TO_1970 = 719_468

/** Whether a year, month and day of the month name a day that exists. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month)
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return false
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2)
  return isRealDay(year, twoDigits(text, 5), twoDigits(text, 8))
}

const DASH = 0x2d
const ZERO = 0x30
const NINE = 0x39

/** The number that two digits write; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const [tens, units] = [text.charCodeAt(at), text.charCodeAt(at + 1)]
  const areDigits = tens >= ZERO && tens <= NINE && units >= ZERO && units <= NINE
  return areDigits ? (tens - ZERO) * 10 + units - ZERO : Number.NaN
}

/** Writes a day that exists as `YYYY-MM-DD`. */
export function formatDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of days from 1970-01-01 to a day. */
export function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970
}

/** The day that lies a number of days after 1970-01-01, as `YYYY-MM-DD`. */
export function civilFromDays(days: number): string {
  const shifted = days + DAYS_TO_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return formatDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
}

/** The number of the last day of a month. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
