import type { Countries } from '../domain/country.ts'
import type { Market, Markets } from '../domain/region.ts'
import type { CspMarketsDataset } from '../schemas/generated/dataset.csp-markets.ts'
import type { Region } from './datasets.ts'
import type { Report } from './problem.ts'

type Row = CspMarketsDataset['rows'][number]

/** Prepares the markets for look-up by country. A country is in one region at a time. */
export function prepareMarkets(
  file: string,
  { rows }: CspMarketsDataset,
  { codes }: Countries,
  regions: ReadonlyMap<string, Region>,
  report: Report,
): Markets {
  const markets = new Map<string, Market[]>()
  for (const row of rows) {
    if (codes.get(row.iso2) !== row.iso2) report({ code: 'unknown-reference', file, text: row.iso2 })
    if (!regions.has(row.region)) report({ code: 'unknown-reference', file, text: row.region })

    const others = markets.get(row.iso2) ?? []
    const market = marketOf(row)
    if (others.some((other) => other.region !== market.region && overlap(other, market))) {
      report({ code: 'two-meanings', file, text: row.iso2 })
    }
    markets.set(row.iso2, [...others, market])
  }
  return markets
}

function marketOf({ iso2, region, currency, from, until }: Row): Market {
  return {
    country: iso2,
    region,
    ...(currency !== null && { currency }),
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
  }
}

function overlap(a: Market, b: Market): boolean {
  return !endsBefore(a, b) && !endsBefore(b, a)
}

function endsBefore({ until }: Market, { from }: Market): boolean {
  return until !== undefined && from !== undefined && until < from
}
