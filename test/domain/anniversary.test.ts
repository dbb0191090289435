import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { sameMonthOfYear, wholeMonthsBetween, yearAfter } from '../../src/domain/anniversary.ts'
import { addDays, compareDays, dayNumber } from '../../src/domain/day.ts'

const day = fc
  .integer({ min: dayNumber('1999-12-01'), max: dayNumber('2032-03-31') })
  .map((number) => addDays('1970-01-01', number))

describe('whole months', () => {
  test.prop([day, fc.nat(1200)])('of a later day are never fewer', (from, more) => {
    expect(wholeMonthsBetween(from, addDays('2020-01-01', more + 1))).toBeGreaterThanOrEqual(
      wholeMonthsBetween(from, addDays('2020-01-01', more)),
    )
  })

  test.prop([day, fc.integer({ min: 28, max: 31 })])('are between days / 31 and days / 28', (from, days) => {
    const months = wholeMonthsBetween(from, addDays(from, days))
    expect(months).toBeGreaterThanOrEqual(Math.floor(days / 31))
    expect(months).toBeLessThanOrEqual(Math.floor(days / 28))
  })

  test.prop([day])('are twelve as soon as the year is over, and not the day before', (from) => {
    expect(wholeMonthsBetween(from, yearAfter(from))).toBe(12)
    expect(wholeMonthsBetween(from, addDays(yearAfter(from), -1))).toBe(11)
  })

  test.each([
    ['2023-04-20', '2024-04-19', 11],
    ['2023-04-20', '2024-04-20', 12],
    ['2023-04-20', '2024-04-21', 12],
    ['2023-01-31', '2023-02-27', 0],
    ['2023-01-31', '2023-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2023-08-31', '2023-09-30', 1],
    ['2023-12-31', '2024-01-01', 0],
    ['2024-02-29', '2025-02-28', 12],
    ['2024-04-20', '2024-04-20', 0],
    ['2024-04-20', '2020-01-01', 0],
  ])('from %s to %s are %i', (from, to, months) => {
    expect(wholeMonthsBetween(from, to)).toBe(months)
  })
})

describe('the month of the year', () => {
  test.prop([day])('comes back after twelve months, begun on its first day', (from) => {
    const first = `${from.slice(0, 8)}01`
    expect(sameMonthOfYear(from, yearAfter(first))).toBe(true)
    expect(sameMonthOfYear(from, addDays(yearAfter(first), -1))).toBe(false)
  })
})

describe('the day a year later', () => {
  test.prop([day])('lies 365 or 366 days later', (from) => {
    expect([365, 366]).toContain(compareDays(yearAfter(from), from))
  })

  test.each([
    ['2024-02-29', '2025-02-28'],
    ['2023-02-28', '2024-02-28'],
    ['2023-03-01', '2024-03-01'],
    ['9999-11-30', '9999-12-31'],
  ])('of %s is %s', (from, later) => {
    expect(yearAfter(from)).toBe(later)
  })
})
