import type { RegistrationCountry } from '../datasets/datasets.ts'
import { isKnown, known } from '../domain/reading.ts'
import type { Circumstances, Expression, Flag } from './expression.ts'
import { paired } from './paired.ts'

/** Whether customers in the country owe a registration number and a telephone number on the as-of day. */
export function registrationDuty(country: Expression<string>): Flag {
  return ofCountry(
    country,
    (found, { asOf }) => owesRegistration(found, asOf),
    (line) => `coalesce(${line}.required, FALSE)`,
  )
}

/** Whether it is documented what the registration number of a customer in the country looks like. */
export function registrationForm(country: Expression<string>): Flag {
  return ofCountry(
    country,
    (found) => found?.form !== undefined,
    (line) => `(${line}.lengths IS NOT NULL)`,
  )
}

/** Whether a registration number has the form of the country, blanks and hyphens counting against it. */
export function registrationWellFormed(id: Expression<string>, country: Expression<string>): Flag {
  return paired(
    id,
    country,
    (text, iso2, { datasets }) => hasForm(text, datasets.registrationCountries.get(iso2)),
    (text, iso2, scope) => {
      const line = scope.join('registration_form', (alias) => `${alias}.country = ${iso2}`)
      const letters = `CASE WHEN ${line}.letters THEN regexp_full_match(${text}, '[0-9A-Za-z]+') ELSE regexp_full_match(${text}, '[0-9]+') END`
      return `CASE WHEN ${text} IS NOT NULL AND ${iso2} IS NOT NULL
        THEN ${line}.lengths IS NULL OR (${letters} AND list_contains(${line}.lengths, length(${text}))) END`
    },
  )
}

/** Whether partners who do business in the country owe their own registration number on the as-of day. */
export function partnerRegistrationDuty(country: Expression<string>): Flag {
  return ofCountry(
    country,
    (found, { asOf }) => partnersOweRegistration(found, asOf),
    (line) => `coalesce(${line}.partners, FALSE)`,
  )
}

/** Whether the country is in the list at all, be it only with a description of its numbers. */
export function registrationDescribed(country: Expression<string>): Flag {
  return ofCountry(
    country,
    (found) => found !== undefined,
    (line) => `(${line}.country IS NOT NULL)`,
  )
}

/** Whether the duty of the partners in a country, if they have one, has begun. */
export function partnersOweRegistration(country: RegistrationCountry | undefined, day: string): boolean {
  return country?.partnerFrom !== undefined && country.partnerFrom <= day
}

/** Whether the duty of a country's customers, if they have one, has begun. */
export function owesRegistration(country: RegistrationCountry | undefined, day: string): boolean {
  return country?.customerFrom !== undefined && country.customerFrom <= day
}

function hasForm(text: string, country: RegistrationCountry | undefined): boolean {
  if (country?.form === undefined) return true
  const { letters, lengths } = country.form
  return (letters ? DIGITS_AND_LETTERS : DIGITS).test(text) && lengths.includes(text.length)
}

const DIGITS = /^[0-9]+$/
const DIGITS_AND_LETTERS = /^[0-9A-Za-z]+$/

/** What the list of countries says; in SQL from the table `registration_form`, which has a line for each on it. */
function ofCountry(
  country: Expression<string>,
  read: (found: RegistrationCountry | undefined, circumstances: Circumstances) => boolean,
  sql: (line: string) => string,
): Flag {
  return {
    columns: country.columns,
    read: (row, circumstances, self) => {
      const iso2 = country.read(row, circumstances, self)
      if (!isKnown(iso2)) return iso2
      return known(read(circumstances.datasets.registrationCountries.get(iso2.value), circumstances))
    },
    origin: country.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(country)
      const line = scope.join('registration_form', (alias) => `${alias}.country = ${value}`)
      return { value: `CASE WHEN ${value} IS NOT NULL THEN ${sql(line)} END`, why, at }
    },
  }
}
