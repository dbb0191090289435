import type { Database } from '../database/database.ts'
import { text } from '../facts/sql-text.ts'
import type { DateOrder } from './told.ts'

/** What the cells of a column say of the order of their dates, over the whole file. */
export interface DateEvidence {
  /** How many can only be day first. */
  readonly dayFirst: number
  readonly monthFirst: number
  /** How many can be read both ways, as two days. */
  readonly either: number
  /** How many begin with the year but are no ISO dates. */
  readonly yearFirst: number
  /** How many can be read both ways, as one day. */
  readonly alike: number
}

/** Counts what one column of a staged file says of the order of its dates. */
export async function dateEvidence(database: Database, file: number, index: number): Promise<DateEvidence> {
  const part = (n: number) => `try_cast(regexp_extract(c, ${text(NUMBERS)}, ${n}) AS INTEGER)`
  const [row] = await database.rows(`SELECT
      count(*) FILTER (WHERE one > 12 AND two <= 12) AS day_first,
      count(*) FILTER (WHERE two > 12 AND one <= 12) AS month_first,
      count(*) FILTER (WHERE one <= 12 AND two <= 12 AND one <> two) AS either,
      count(*) FILTER (WHERE one <= 12 AND one = two) AS alike,
      count(*) FILTER (WHERE one IS NULL AND regexp_full_match(c, ${text(YEAR_FIRST)})) AS year_first
    FROM (SELECT c, ${part(1)} AS one, ${part(2)} AS two
      FROM (SELECT c${index} AS c FROM file_${file} WHERE NOT (${isIso(`c${index}`)})))`)
  return {
    dayFirst: Number(row?.day_first),
    monthFirst: Number(row?.month_first),
    either: Number(row?.either),
    yearFirst: Number(row?.year_first),
    alike: Number(row?.alike),
  }
}

/** The SQL of whether a cell is a date, but not as ISO writes it. */
export function isDateOfSomeOrder(cell: string): string {
  return `CASE WHEN ${isIso(cell)} THEN FALSE ELSE regexp_full_match(${cell}, ${text(`${NUMBERS}|${YEAR_FIRST}`)}) END`
}

/** The one order of a column: what was told, else what some cell proves and none speaks against. */
export function orderOf(evidence: DateEvidence, told: DateOrder | undefined): DateOrder | 'undecided' | undefined {
  const { dayFirst, monthFirst, either, yearFirst, alike } = evidence
  if (dayFirst + monthFirst + either + yearFirst + alike === 0) return undefined
  if (told !== undefined) return told
  if (dayFirst > 0 && monthFirst === 0) return 'dmy'
  if (monthFirst > 0 && dayFirst === 0) return 'mdy'
  return dayFirst + either === 0 ? 'ymd' : 'undecided'
}

/** The SQL of a cell with its date, if it is one of this order, as an ISO date; any other text stays as it is. */
export function isoDate(cell: string, order: DateOrder | 'undecided'): string {
  const yearFirst = `WHEN regexp_full_match(${cell}, ${text(YEAR_FIRST)}) THEN ${iso(cell, YEAR_FIRST, 1, 2, 3)}`
  const [month, day] = order === 'mdy' ? [1, 2] : [2, 1]
  const isDecided = order === 'mdy' || order === 'dmy'
  const numbers = `WHEN regexp_full_match(${cell}, ${text(NUMBERS)}) THEN ${iso(cell, NUMBERS, 3, month, day)}`
  return `CASE WHEN ${isIso(cell)} THEN ${cell} ${isDecided ? numbers : ''} ${yearFirst} ELSE ${cell} END`
}

function iso(cell: string, pattern: string, year: number, month: number, day: number): string {
  const part = (n: number) => `lpad(regexp_extract(${cell}, ${text(pattern)}, ${n}), 2, '0')`
  return `regexp_extract(${cell}, ${text(pattern)}, ${year}) || '-' || ${part(month)} || '-' || ${part(day)}`
}

/** Enough to leave the ordinary dates alone, and cheap; what stands before them are blanks that the patterns allow. */
function isIso(cell: string): string {
  const trimmed = `ltrim(${cell}, E' \\t\\n\\r\\f')`
  return `${trimmed}[5] = '-' AND ${trimmed}[8] = '-'`
}

const TIME = '(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]+)?)?(?: ?[AaPp][Mm])?Z?)?'
const NUMBERS = `\\s*'?([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})${TIME}\\s*`
const YEAR_FIRST = `\\s*'?([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})${TIME}\\s*`
