/** A country in which Microsoft lets CSP partners sell, on the days from `from` to `until`, both included. */
export interface Market {
  readonly country: string
  readonly region: string
  /** ISO 4217 code of the billing currency; absent where the table leaves it blank. */
  readonly currency?: string
  /** Absent where the country is in the oldest table that can still be read. */
  readonly from?: string
  /** Absent where the market is still open. */
  readonly until?: string
}

/** The markets of each country, by its alpha-2 code: more than one where it changed region, or has parts with their own row. */
export type Markets = ReadonlyMap<string, readonly Market[]>

/** The region of a country in which there is no CSP market. */
export const UNSUPPORTED = 'unsupported'

/**
 * The CSP region a country belongs to on a day, or `unsupported`.
 * Source: "CSP regional markets and currencies", the table of markets in its revisions of 2018-11-03 to 2021-09-20.
 */
export function regionOf(country: string, day: string, markets: Markets): string {
  return marketOf(country, day, markets)?.region ?? UNSUPPORTED
}

/** The market a country is on a day, if it is one. */
export function marketOf(country: string, day: string, markets: Markets): Market | undefined {
  return markets.get(country)?.find((market) => isOpen(market, day))
}

function isOpen({ from, until }: Market, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}
