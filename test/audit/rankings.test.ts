import { expect, test } from 'vitest'
import { missingExports } from '../../src/audit/rankings.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'

const LACKS = [
  { needs: new Set(['contact.email', 'contact.phone']), verdicts: 5 },
  { needs: new Set(['contact.email', 'mpn_id.type']), verdicts: 90 },
  { needs: new Set(['mpn_id.type', 'reseller.mpnIds']), verdicts: 7 },
  { needs: new Set<string>(), verdicts: 1_000 },
]

test('a missing export settles only what lacks nothing else; its rows are also the list that was lacking', () => {
  expect(missingExports(LACKS, templateKinds())).toEqual([
    { kind: 'template-mpn-id', columns: ['mpn_id.type', 'reseller.mpnIds'], verdicts: 7 },
    { kind: 'template-contact', columns: ['contact.email', 'contact.phone'], verdicts: 5 },
  ])
})
