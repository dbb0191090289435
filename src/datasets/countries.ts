import type { Countries } from '../domain/country.ts'
import { fold } from '../domain/fold.ts'
import type { CountriesDataset } from '../schemas/generated/dataset.countries.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

/** Prepares the countries for look-up by code and by name. */
export function prepareCountries(file: string, { rows, ambiguous }: CountriesDataset, report: Report): Countries {
  const codes = oneMeaningEach(
    file,
    rows.flatMap(({ iso2, alpha3 }) => [iso2, alpha3].map((code) => [code, iso2] as const)),
    report,
  )
  const names = oneMeaningEach(
    file,
    rows.flatMap(({ iso2, en, fr }) => [...en, ...fr].map((name) => [fold(name), iso2] as const)),
    report,
  )
  for (const [name, candidates] of Object.entries(ambiguous)) {
    if (names.has(fold(name))) report({ code: 'two-meanings', file, text: name })
    for (const code of candidates) {
      if (codes.get(code) !== code) report({ code: 'unknown-reference', file, text: code })
    }
  }
  return { codes, names, ambiguous: new Map(Object.entries(ambiguous).map(([name, codes]) => [fold(name), codes])) }
}
