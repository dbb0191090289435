import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../src/schemas/generated/mapping.ts'
import { loadedTexts } from '../audit/loaded-exports.ts'

const SLOW = 120_000
const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001'
const RELATIONS = 'Location,MpnId,Name,PartnerId,RelationshipType,State'
const relation = (mpn: string, n: number) =>
  `FR,${mpn},Contoso,aaaaaaaa-0000-4000-8000-00000000000${n},IsIndirectCloudSolutionProviderOf,Active`

describe('an MPN ID', () => {
  test('stays a text; what a spreadsheet spoilt is unknown and told, without the cell', { timeout: SLOW }, async () => {
    const cells = [
      '0439150',
      "'4390001",
      '4.39E+06',
      '4391507.0',
      '"4,391,507"',
      '1234567890123456',
      '439150',
      '-1',
      '0',
    ]
    const files = { 'a.csv': `${RELATIONS}\n${cells.map((cell, i) => relation(cell, i + 1)).join('\n')}\n` }
    await loadedTexts(files, async ({ database, notes }) => {
      const ids = await database.rows('SELECT src % 100 AS n, id, id_why FROM mpn_id ORDER BY n')
      expect(ids.map(({ id, id_why }) => id ?? id_why)).toEqual(['0439150', '4390001', ...Array(5).fill('unreadable')])
      expect(notes).toEqual([
        {
          code: 'spoilt-ids',
          file: 'a.csv',
          index: 1,
          header: 'MpnId',
          spoilt: { scientific: 1, formatted: 2, tooLong: 1, lostZeros: 1 },
        },
      ])
    })
  })

  test('that is -1, 0, blank or the provider’s own names no reseller', { timeout: SLOW }, async () => {
    const header = 'PartnerId,CustomerId,CustomerName,MpnId,ResellerMpnId,OrderId,DurableOfferId'
    const charges = ['4390934', '-1', '0', '', '4391507'].map((mpn, i) => `${TENANT},,Contoso,4390934,${mpn},o${i},d`)
    const files = { 'a.csv': `${header}\n${charges.join('\n')}\n` }
    await loadedTexts(files, async ({ database, files: [account] }) => {
      expect(await database.rows('SELECT key FROM reseller')).toEqual([{ key: 'mpn:4391507' }])
      expect(account).toMatchObject({ read: 5, used: 1, ignored: 4, rejected: 0 })
    })
  })

  test('or a tenant is told by its form where a column may hold either', { timeout: SLOW }, async () => {
    const text = `Subscription ID,Subscription,Quantity,Status,Reseller\ns1,Office,1,Active,{${TENANT.toUpperCase()}}\ns2,Office,1,Active,4391507\n`
    const mapping: Mapping = { files: [{ file: 'Sub*.csv', name: 'Subscriptions-{customerTenantId}.csv' }] }
    const customer = 'cccccccc-0000-4000-8000-000000000001'
    await loadedTexts(
      { [`Subscriptions-${customer}.csv`]: text },
      async ({ database }) => {
        const found = 'SELECT r.key, c."tenantId" FROM reseller r JOIN customer c ON c.parent = r.rid ORDER BY key'
        expect(await database.rows(found)).toEqual([
          { key: TENANT, tenantId: customer },
          { key: 'mpn:4391507', tenantId: customer },
        ])
      },
      mapping,
    )
  })
})

describe('a column of dates', () => {
  const orders = (...days: readonly string[]) =>
    `OrderId,ReferenceCustomerId,CreationDate,PartnerIdOnRecord\n${days.map((day, i) => `o${i},,${day},4391507`).join('\n')}\n`

  test.each([
    ['day first, as one of its cells proves', ['30/09/2020', '02/01/2019'], {}, ['2020-09-30', '2019-01-02']],
    [
      'month first, as one of its cells proves',
      ['9/30/2020 11:59:00 PM', '2/1/2019 0:00'],
      {},
      ['2020-09-30', '2019-02-01'],
    ],
    [
      'of no order that its cells prove',
      ['2/1/2019', '3/3/2019', '2019-05-06'],
      {},
      ['ambiguous', '2019-03-03', '2019-05-06'],
    ],
    ['of two orders', ['30/09/2020', '9/30/2020', '2/1/2019'], {}, ['unreadable', 'unreadable', 'ambiguous']],
    ['month first, as it was told', ['2/1/2019', "'3/4/2019"], { dateOrder: 'mdy' }, ['2019-02-01', '2019-03-04']],
    ['day first, as was told of it alone', ['2.1.2019'], { dateOrder: { CreationDate: 'dmy' } }, ['2019-01-02']],
    [
      'year first',
      ['2019/2/1', '2021-03-05T10:00:00.1234567Z', '2021-03-05T23:00:00-08:00'],
      {},
      ['2019-02-01', '2021-03-05', '2021-03-05'],
    ],
  ] as const)('%s', { timeout: SLOW }, async (_, days, told, read) => {
    const mapping: Mapping = { files: [{ file: 'a.csv', ...told }] }
    await loadedTexts(
      { 'a.csv': orders(...days) },
      async ({ database, notes }) => {
        const rows = await database.rows(
          `SELECT coalesce("placedOn"::VARCHAR, "placedOn_why") AS d FROM order_line ORDER BY src`,
        )
        expect(rows.map(({ d }) => d)).toEqual(read)
        const isUndecided = read.some((one) => one === 'ambiguous')
        expect(notes.filter(({ code }) => code === 'undecided-dates')).toHaveLength(isUndecided ? 1 : 0)
      },
      mapping,
    )
  })
})

test('the name of a .NET type is no value, and the column that lost its own is named', { timeout: SLOW }, async () => {
  const lines =
    'System.Collections.Generic.List`1[Microsoft.Store.PartnerCenter.PowerShell.Models.Orders.PSOrderLineItem]'
  const text = `OrderId,ReferenceCustomerId,LineItems,PartnerIdOnRecord\no1,System.Object[],"${lines}",4391507\n`
  await loadedTexts({ 'a.csv': text }, async ({ database, notes }) => {
    expect(await database.rows('SELECT "customerTenantId_why" AS why FROM order_line')).toEqual([{ why: 'unreadable' }])
    expect(notes.map(({ code, header }) => `${code} ${header}`)).toEqual([
      'collapsed ReferenceCustomerId',
      'collapsed LineItems',
    ])
  })
})

test('a word that no table has is unreadable, and counted; a mapping can say what it means', {
  timeout: SLOW,
}, async () => {
  const text =
    'Reseller name,MPN ID,Region,MPA signed status\nA,4390001,Europe,Signé\nB,4390002,Europe,Kanske\nC,4390003,Europe,Nicht signiert\n'
  const signed = 'SELECT coalesce(signed::VARCHAR, signed_why) AS s FROM agreement ORDER BY src'
  await loadedTexts({ 'a.csv': text }, async ({ database, notes }) => {
    expect((await database.rows(signed)).map(({ s }) => s)).toEqual(['true', 'unreadable', 'false'])
    expect(notes).toMatchObject([{ code: 'unreadable', cells: 1, fields: ['agreement.signed'] }])
  })
  const mapping: Mapping = { files: [{ file: '*.csv', values: { 'MPA signed status': { kanske: 'false' } } }] }
  await loadedTexts(
    { 'a.csv': text },
    async ({ database }) => {
      expect((await database.rows(signed)).map(({ s }) => s)).toEqual(['true', 'false', 'false'])
    },
    mapping,
  )
})

test('a mapping gives a file its columns, constants and decimal mark', { timeout: SLOW }, async () => {
  const text = 'Kundennummer;Umsatz;Rolle\n4391507;1.234,50;x\n'
  const mapping: Mapping = {
    files: [
      { file: '*.csv', decimalMark: ',', constants: { resellerTenantId: TENANT } },
      { file: 'a.csv', columns: { Kundennummer: 'resellerMpnId', umsatz: 'reseller.ttmRevenueUsd', '#3': null } },
    ],
  }
  await loadedTexts(
    { 'a.csv': text },
    async ({ database, files: [account] }) => {
      expect(account?.file.kind.id).toBe('mapped')
      const found =
        'SELECT r."tenantId", r."ttmRevenueUsd" AS revenue, m.id FROM reseller r JOIN mpn_id m ON m.parent = r.rid'
      expect(await database.rows(found)).toEqual([{ tenantId: TENANT, revenue: 1234.5, id: '4391507' }])
    },
    mapping,
  )
})
