import type { Countries } from '../domain/country.ts'
import type { RegistrationIdCountriesDataset } from '../schemas/generated/dataset.registration-id-countries.ts'
import type { RegistrationCountry } from './datasets.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

/** Prepares the countries with a registration number for look-up by code. */
export function prepareRegistrationCountries(
  file: string,
  { rows }: RegistrationIdCountriesDataset,
  { codes }: Countries,
  report: Report,
): ReadonlyMap<string, RegistrationCountry> {
  for (const { iso2 } of rows) {
    if (codes.get(iso2) !== iso2) report({ code: 'unknown-reference', file, text: iso2 })
  }
  const countries = rows.map(({ iso2, ...row }): [string, RegistrationCountry] => [iso2, { country: iso2, ...row }])
  return oneMeaningEach(file, countries, report)
}
