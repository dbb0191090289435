import { expect, test } from 'vitest'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { restsOnMarkets } from '../../src/rules/rests-on-markets.ts'

const relying = new Set(
  readPreparedRules()
    .rules.filter(restsOnMarkets)
    .map(({ id }) => id),
)

test.each(['provider-reseller-same-region', 'customer-same-region', 'billing-currency-follows-legal-country'])(
  '%s is only as good as the table of markets',
  (id) => {
    expect(relying).toContain(id)
  },
)

test.each(['mpn-csp-same-country', 'mpa-2026-12-update', 'reseller-needs-provider'])(
  '%s needs no table of markets: a country alone is none',
  (id) => {
    expect(relying).not.toContain(id)
  },
)
