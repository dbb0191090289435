import type { RegistrationCountry } from '../datasets/datasets.ts'
import { isKnown, known } from '../domain/reading.ts'
import type { Expression, Flag } from './expression.ts'

/**
 * Whether a country is on the list of those in which a partner owes its registration number (`listed`), or is on it
 * or at least described as one that has such numbers (`described`); in SQL from the table `registration_country`.
 */
export function asksRegistration(country: Expression<string>, how: 'listed' | 'described'): Flag {
  return {
    columns: country.columns,
    read: (row, circumstances, self) => {
      const reading = country.read(row, circumstances, self)
      if (!isKnown(reading)) return reading
      const { asOf, datasets } = circumstances
      const entry = datasets.registrationCountries.get(reading.value)
      if (entry === undefined) return known(false)
      return known(how === 'described' || partnersOwe(entry, asOf))
    },
    origin: country.origin,
    sql: (scope) => {
      const { value, why, at } = country.sql(scope)
      const entry = scope.join('registration_country', (alias) => `${alias}.country = ${value}`)
      const found = how === 'described' ? `${entry}.country IS NOT NULL` : `coalesce(${entry}.listed = 'true', FALSE)`
      return { value: `CASE WHEN ${value} IS NOT NULL THEN ${found} END`, why, at }
    },
  }
}

/** Whether partners who do business in the country owe their registration number on a day. */
export function partnersOwe({ partnerFrom }: RegistrationCountry, day: string): boolean {
  return partnerFrom !== undefined && partnerFrom <= day
}
