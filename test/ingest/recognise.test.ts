import { expect, test } from 'vitest'
import { fold } from '../../src/domain/fold.ts'
import { recognise } from '../../src/ingest/recognise.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'
import { HEADERS } from './headers.ts'

const kinds = [...shippedKinds, ...templateKinds()]

test.for(HEADERS)(
  'the documented header $header is of the kind $kind, and nothing in it is unknown',
  ({ kind, header }) => {
    const result = recognise(header, kinds)
    expect(result).toMatchObject({ kind: { id: kind } })
    expect('ignored' in result && result.ignored.filter((one) => !one.known)).toEqual([])
  },
)

test.for([
  ['indirect-resellers', ['reseller.tenantId']],
  ['reconciliation-license-based', ['provider_link.tenantId', 'order_line.providerTenantId']],
  ['mpa-signed-status', ['mpn_id.id']],
  ['agreement-status', ['mpn_id.id']],
] as const)('in %s, PartnerId means what it means there', ([id, to]) => {
  const kind = kinds.find((one) => one.id === id)
  expect(kind?.columns.find(({ headers }) => headers.map(fold).includes('partnerid'))?.to).toEqual(to)
})

test.for([
  ['tenantId', 'contactEmail'],
  ['mpnId', 'mpnCountry', 'cspCountry'],
  ['legalName', 'mpaSignedOn', 'tenantId'],
])('the wide list may leave out what a distributor does not have: %j', (header) => {
  expect(recognise(header, kinds)).toMatchObject({ kind: { id: 'reseller-list' } })
})
