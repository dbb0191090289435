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

/** The market of each country, by its alpha-2 code. */
export type Markets = ReadonlyMap<string, Market>

/** The region of a country in which there is no CSP market. */
export const UNSUPPORTED = 'unsupported'

/**
 * The CSP region a country belongs to on a day, or `unsupported`.
 * Source: "Cloud Solution Provider program regional markets and currencies", the table of each revision.
 */
export function regionOf(country: string, day: string, markets: Markets): string {
  const market = markets.get(country)
  return market !== undefined && isOpen(market, day) ? market.region : UNSUPPORTED
}

function isOpen({ from, until }: Market, day: string): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until)
}
