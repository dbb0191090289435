import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { addDays, businessDaysBetween, compareDays, dayNumber, readDay } from '../../src/domain/day.ts'
import { because, known } from '../../src/domain/reading.ts'

const FIRST = dayNumber('1899-12-31')
const LAST = dayNumber('2199-12-31')
const day = fc.integer({ min: FIRST, max: LAST }).map((number) => addDays('1970-01-01', number))
const holidays = fc.array(day, { maxLength: 20 }).map((days) => new Set(days))

describe('laws', () => {
  test.prop([fc.string({ unit: 'binary' })])('any text at all has a reading', (text) => {
    expect(readDay(text)).toBeTypeOf('object')
  })

  test.prop([day])('a day is read as itself, with or without a time after it', (text) => {
    expect(readDay(text)).toEqual(known(text))
    expect(readDay(`${text}T23:59:59.9999999-08:00`)).toEqual(known(text))
  })

  test.prop([day])('the calendar agrees with that of JavaScript', (text) => {
    expect(dayNumber(text)).toBe(Date.parse(`${text}T00:00:00Z`) / 86_400_000)
  })

  test.prop([day, fc.integer({ min: -100_000, max: 100_000 })])(
    'going there and back again changes nothing',
    (start, days) => {
      expect(addDays(addDays(start, days), -days)).toBe(start)
      expect(compareDays(addDays(start, days), start)).toBe(days)
    },
  )

  test.prop([day, day])('days are ordered as their texts are', (a, b) => {
    expect(Math.sign(compareDays(a, b))).toBe(a < b ? -1 : a > b ? 1 : 0)
  })

  test.prop([fc.tuple(day, day, day).map((days) => days.sort()), holidays])(
    'business days add up over adjoining spans',
    ([a, b, c], free) => {
      expect(businessDaysBetween(a, b, free) + businessDaysBetween(b, c, free)).toBe(businessDaysBetween(a, c, free))
    },
  )

  test.prop([day, fc.integer({ min: 0, max: 60 }), holidays])(
    'business days are the weekdays that are no holidays, counted one by one',
    (from, length, free) => {
      const days = Array.from({ length }, (_, index) => addDays(from, index + 1))
      const working = days.filter(
        (text) => ![0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay()) && !free.has(text),
      )
      expect(businessDaysBetween(from, addDays(from, length), free)).toBe(working.length)
    },
  )
})

describe('a cell that is one day', () => {
  test.each([
    ['2021-03-01', '2021-03-01'],
    [' 2021-03-01 ', '2021-03-01'],
    ['2020-02-29', '2020-02-29'],
    ['2018-03-15T02:17:15.6455674Z', '2018-03-15'],
    ['2019-08-26T00:00:00', '2019-08-26'],
    ['2021-03-01T23:30:00-08:00', '2021-03-01'],
    ['2/2/2019', '2019-02-02'],
  ])('%s is %s', (text, expected) => {
    expect(readDay(text)).toEqual(known(expected))
  })
})

describe('a cell that is no day', () => {
  test.each([
    ['2021-02-29'],
    ['2021-02-30'],
    ['1900-02-29'],
    ['2021-13-01'],
    ['2021-3-5'],
    ['20210301'],
    ['2021-03-01T25:00:00Z'],
    ['2021-03-01 and more'],
    ['contoso 5'],
    ['30/09/2020'],
    ['0/0/2020'],
    ['44256'],
    ['٢٠٢١-٠٣-٠١'],
  ])('%s is unreadable', (text) => {
    expect(readDay(text)).toEqual(because('unreadable'))
  })

  test.each([['0001-01-01T00:00:00'], ['9999-12-14T00:00:00Z'], ['9999-12-31'], ['1/1/0001 12:00:00 AM']])(
    '%s stands for no day at all',
    (text) => {
      expect(readDay(text)).toEqual(because('unreadable'))
    },
  )

  test.each([[''], ['  '], ['\u00a0']])('blanks are blank', (text) => {
    expect(readDay(text)).toEqual(because('blank'))
  })
})

describe('a day in numbers', () => {
  test('both readings are candidates where nobody says which number comes first', () => {
    expect(readDay('2/1/2019')).toEqual(because('ambiguous', ['2019-01-02', '2019-02-01']))
    expect(readDay('4/10/2017 4:02:24 PM')).toEqual(because('ambiguous', ['2017-04-10', '2017-10-04']))
  })

  test('a declared order settles it, even where it leaves no day', () => {
    expect(readDay('2/1/2019', 'month-first')).toEqual(known('2019-02-01'))
    expect(readDay('2/1/2019', 'day-first')).toEqual(known('2019-01-02'))
    expect(readDay('30/09/2020', 'day-first')).toEqual(known('2020-09-30'))
    expect(readDay('30/09/2020', 'month-first')).toEqual(because('unreadable'))
  })
})

describe('business days', () => {
  const none: ReadonlySet<string> = new Set()

  test.each([
    ['2021-03-01', '2021-03-01', 0, 'the day of submission'],
    ['2021-03-01', '2021-03-08', 5, 'a week later'],
    ['2021-03-05', '2021-03-07', 0, 'from Friday over the week-end'],
    ['2021-03-06', '2021-03-08', 1, 'from Saturday to Monday'],
    ['2021-03-08', '2021-03-01', 0, 'backwards'],
  ])('from %s to %s there are %i: %s', (from, to, expected) => {
    expect(businessDaysBetween(from, to, none)).toBe(expected)
  })

  test('a holiday on a week-end shortens nothing', () => {
    expect(businessDaysBetween('2021-03-01', '2021-03-08', new Set(['2021-03-03', '2021-03-06']))).toBe(4)
  })
})
