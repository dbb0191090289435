import { because, isKnown, known } from '../domain/reading.ts'
import { marketOf, regionOf, UNSUPPORTED } from '../domain/region.ts'
import { circumstance } from './circumstance.ts'
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
      const { value, why, at } = scope.sql(country)
      const market = scope.join('market', (alias) => `${alias}.country = ${value}`)
      return { value: `CASE WHEN ${value} IS NOT NULL THEN coalesce(${market}.region, '${UNSUPPORTED}') END`, why, at }
    },
  }
}

/**
 * The currency in which the market of a country is billed on the as-of day: that of the table, but for the Faroe
 * Islands where the other table is chosen. `no-match` where there is no market, or none of its cells names a currency.
 */
export function currencyOfCountry(country: Expression<string>): Expression<string> {
  return {
    columns: country.columns,
    read: (row, circumstances, self) => {
      const reading = country.read(row, circumstances, self)
      if (!isKnown(reading)) return reading
      if (reading.value === FAROE_ISLANDS && circumstances.choices.faroeCurrency === KRONE) return known(KRONE)
      const currency = marketOf(reading.value, circumstances.asOf, circumstances.datasets.markets)?.currency
      return currency === undefined ? because('no-match') : known(currency)
    },
    origin: country.origin,
    sql: (scope) => {
      const { value, why, at } = scope.sql(country)
      const market = scope.join('market', (alias) => `${alias}.country = ${value}`)
      const krone = `(${value} = '${FAROE_ISLANDS}' AND ${scope.sql(FAROE_CURRENCY).value} = '${KRONE}')`
      const currency = `CASE WHEN ${krone} THEN '${KRONE}' ELSE ${market}.currency END`
      return {
        value: currency,
        why: `CASE WHEN ${value} IS NULL THEN ${why} WHEN ${currency} IS NULL THEN 'no-match' END`,
        at,
      }
    },
  }
}

const FAROE_ISLANDS = 'FO'
const KRONE = 'DKK'
const FAROE_CURRENCY = circumstance('faroeCurrency', ({ choices }) => choices.faroeCurrency, 'VARCHAR')
