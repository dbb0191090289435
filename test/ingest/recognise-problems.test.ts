import { expect, test } from 'vitest'
import type { ExportKind } from '../../src/datasets/export-kinds.ts'
import { recognise } from '../../src/ingest/recognise.ts'
import { columnsOf } from '../../src/ingest/recognise-columns.ts'
import { templateKinds } from '../../src/ingest/recognise-templates.ts'
import { shippedKinds } from '../datasets/shipped-kinds.ts'

const kinds = [...shippedKinds, ...templateKinds()]

test('a header of which nobody knows a word is of no kind', () => {
  expect(recognise(['Colour', 'Weight'], kinds)).toEqual({ code: 'unknown-kind' })
  expect(recognise([], kinds)).toEqual({ code: 'unknown-kind' })
  expect(recognise(['', '#', '—'], kinds)).toEqual({ code: 'unknown-kind' })
})

test('a header that is short of a signature is told which kind it comes near and what it lacks', () => {
  expect(recognise(['Microsoft ID', 'Company name', 'Primary domain name'], kinds)).toMatchObject({
    code: 'unknown-kind',
    nearest: { kind: { id: 'customers' }, lacks: [['Relationship']] },
  })
})

test('an answer on an agreement that names neither MPN ID nor tenant is one all the same: a mapping can say whose', () => {
  expect(recognise(['IsAgreementSigned'], kinds)).toMatchObject({ kind: { id: 'agreement-status' } })
})

test('a reconciliation file that shows none of the columns of any sort is of no kind, and told what it lacks', () => {
  const any = ['PartnerId', 'CustomerId', 'CustomerName', 'MpnId', 'ResellerMpnId', 'OrderId']
  expect(recognise(any, kinds)).toMatchObject({
    code: 'unknown-kind',
    nearest: { kind: { id: 'reconciliation-license-based' }, lacks: [['DurableOfferId']] },
  })
})

test('a header that shows a file to be of another kind keeps it from this one', () => {
  const kind = { ...kindOf('narrow', 'A'), without: ['Other thing'] }
  expect(recognise(['A', 'B'], [kind])).toMatchObject({ kind: { id: 'narrow' } })
  expect(recognise(['A', 'OTHER-THING'], [kind])).toEqual({ code: 'unknown-kind' })
})

test('a header that two kinds claim with different columns is asked about, never guessed', () => {
  const both = ['MPN ID', 'MPA signed status', 'HierarchyLevel']
  expect(recognise(both, kinds)).toMatchObject({
    code: 'ambiguous-kind',
    candidates: [{ id: 'mpa-signed-status' }, { id: 'partner-profile' }],
  })
})

test('of two kinds, the one whose signature has all of the other and more is meant', () => {
  const [narrow, wide, other] = [kindOf('narrow', 'A'), kindOf('wide', 'A', 'B'), kindOf('other', 'A', 'C')]
  expect(recognise(['A', 'B'], [narrow, wide])).toMatchObject({ kind: { id: 'wide' } })
  expect(recognise(['A', 'B'], [wide, narrow])).toMatchObject({ kind: { id: 'wide' } })
  expect(recognise(['A', 'B', 'C'], [narrow, wide, other])).toMatchObject({ code: 'ambiguous-kind' })
  expect(recognise(['A', 'B'], [wide, { ...wide, id: 'twin' }])).toMatchObject({ code: 'ambiguous-kind' })
})

test('two headers for one field stop the file and are both named with their places', () => {
  const header = ['MpnId', 'PartnerId', 'Name', 'RelationshipType', 'ID', 'mpn_id']
  expect(recognise(header, kinds)).toEqual({
    code: 'two-headers-one-field',
    fields: [
      {
        field: 'mpn_id.id',
        headers: [
          { index: 0, header: 'MpnId' },
          { index: 5, header: 'mpn_id' },
        ],
      },
      {
        field: 'reseller.tenantId',
        headers: [
          { index: 1, header: 'PartnerId' },
          { index: 4, header: 'ID' },
        ],
      },
    ],
  })
})

test('a column that only says which records count is not repeated either', () => {
  const header = ['PartnerId', 'MpnId', 'RelationshipType', 'Relationship-Type']
  expect(recognise(header, kinds)).toMatchObject({ fields: [{ field: 'relationshiptype' }] })
})

test('a header repeated among the columns of no use is kept at both places', () => {
  const header = ['MPN ID', 'Vetting status', 'MPA signed status', 'Note', 'Vetting status', 'Note']
  expect(recognise(header, kinds)).toMatchObject({
    ignored: [
      { index: 1, known: true },
      { index: 3, known: false },
      { index: 4, known: true },
      { index: 5, known: false },
    ],
  })
})

test('a kind that was given maps a header without its signature', () => {
  expect(columnsOf(['X', 'B'], kindOf('wide', 'A', 'B'))).toMatchObject({ columns: [{ index: 1, to: ['table.B'] }] })
})

function kindOf(id: string, ...headers: string[]): ExportKind {
  return {
    id,
    title: { en: id, fr: id },
    template: false,
    signature: headers,
    columns: headers.map((header) => ({ headers: [header], to: [`table.${header}`] })),
    ignored: [],
    constants: {},
    lists: {},
    complete: [],
  }
}
