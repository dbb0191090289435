import { isKnown, known } from '../domain/reading.ts'
import { regionOf, UNSUPPORTED } from '../domain/region.ts'
import type { Expression } from './expression.ts'

/** The CSP region a country belongs to on the as-of day, or `unsupported`; joined from the table `market` in SQL. */
export function regionOfCountry(country: Expression<string>): Expression<string> {
  return {
    columns: country.columns,
    read: (row, circumstances, self) => {
      const reading = country.read(row, circumstances, self)
      if (!isKnown(reading)) return reading
      return known(regionOf(reading.value, circumstances.asOf, circumstances.datasets.markets))
    },
    origin: country.origin,
    sql: (scope) => {
      const { value, why, at } = country.sql(scope)
      const market = scope.join('market', (alias) => `${alias}.country = ${value}`)
      return { value: `CASE WHEN ${value} IS NOT NULL THEN coalesce(${market}.region, '${UNSUPPORTED}') END`, why, at }
    },
  }
}
