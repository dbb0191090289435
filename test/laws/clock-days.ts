import type { Leaf } from '../../src/conditions/node.ts'
import { formatDay, lastDayOf } from '../../src/domain/civil.ts'
import { addDays, dayNumber } from '../../src/domain/day.ts'
import { isKnown } from '../../src/domain/reading.ts'
import type { Column } from '../../src/tables/column.ts'
import { CONTACT } from '../../src/tables/contact.ts'
import { CUSTOMER } from '../../src/tables/customer.ts'
import { RESELLER } from '../../src/tables/reseller.ts'
import { cellOf, childrenOf, type Row } from '../../src/tables/row.ts'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'

/** The days on which a comparison of a fact that runs with the clock turns for this account, worked out by hand. */
export function clockDays({ fact, value }: Leaf, root: Row): readonly string[] {
  const clock = CLOCKS[fact]
  return clock === undefined ? [] : startsIn(clock.since, root).flatMap((start) => clock.days(start, Number(value)))
}

interface Clock {
  readonly since: Column<string>
  /** `count` is what the fact is compared with: a number of days or months; a flag has none. */
  readonly days: (start: string, count: number) => readonly string[]
}

const CLOCKS: Readonly<Record<string, Clock>> = {
  'verification.businessDays': { since: RESELLER.verificationSubmittedOn, days: businessDaysOver },
  'verification.businessDaysSinceEmail': { since: CONTACT.emailVerifiedOn, days: businessDaysOver },
  'contact.verificationMail.businessDays': { since: CONTACT.verificationSentOn, days: businessDaysOver },
  'customer.agreement.daysSince': {
    since: CUSTOMER.agreementAcceptedOn,
    days: (start, count) => [addDays(start, count), addDays(start, count + 1)],
  },
  'reseller.monthsSinceAuthorised': { since: RESELLER.authorisedOn, days: monthsOver },
  'reseller.monthsTransacting': { since: RESELLER.transactingSince, days: monthsOver },
  'reseller.inAnniversaryMonth': { since: RESELLER.authorisedOn, days: endsOfMonthEachYear },
}

/** Every day that a column says for the account. */
function startsIn(column: Column<string>, root: Row): readonly string[] {
  const rows = column.table === 'reseller' ? [root] : childrenOf(root, column.table)
  return rows
    .map((row) => column.type.read(cellOf(row, column), CIRCUMSTANCES.datasets))
    .flatMap((reading) => (isKnown(reading) ? [reading.value] : []))
}

function businessDaysOver(start: string, count: number): readonly string[] {
  return [nthBusinessDay(start, count), nthBusinessDay(start, count + 1)]
}

/** The n-th day after another that is no Saturday and no Sunday; 1970-01-01 was a Thursday. */
function nthBusinessDay(start: string, n: number): string {
  let day = start
  for (let left = n; left > 0; ) {
    day = addDays(day, 1)
    if ((dayNumber(day) + 3) % 7 < 5) left--
  }
  return day
}

function monthsOver(start: string, count: number): readonly string[] {
  return [monthsLater(start, count), monthsLater(start, count + 1)]
}

/** The day of the same number so many months later, or the last day of a month that is too short. */
function monthsLater(start: string, months: number): string {
  const month = Number(start.slice(5, 7)) - 1 + months
  const year = Number(start.slice(0, 4)) + Math.floor(month / 12)
  const last = lastDayOf(year, (month % 12) + 1)
  return formatDay(year, (month % 12) + 1, Math.min(Number(start.slice(8, 10)), last))
}

/** The first day of the month of the year in which a day lies, and of the month after it, in every year of the laws. */
function endsOfMonthEachYear(start: string): readonly string[] {
  const january = (year: number) => monthsLater(formatDay(year, 1, 1), Number(start.slice(5, 7)) - 1)
  return Array.from({ length: 12 }, (_, i) => january(2016 + i)).flatMap((first) => [first, monthsLater(first, 1)])
}
