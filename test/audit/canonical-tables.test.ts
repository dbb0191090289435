import { describe, expect, test } from 'vitest'
import type { Mapping } from '../../src/schemas/generated/mapping.ts'
import { loadedTexts } from './loaded-exports.ts'

const TENANT = 'aaaaaaaa-0000-4000-8000-000000000001'
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000002'
const CUSTOMER = 'cccccccc-0000-4000-8000-000000000001'

const LIST = 'tenantId,city,cspCountry,mpnId,mpnCountry,mpaSignedOn'
const RELATIONS = 'Location,MpnId,Name,PartnerId,RelationshipType,State'
const STATUS = 'Reseller name,MPN ID,Region,MPN vetting status,MPA signed status'
const CUSTOMERS = 'Microsoft ID,Company name,Primary domain name,Relationship'
const MADE_BY: Mapping = { provider: { tenantId: OTHER } }

describe('records of one reseller', () => {
  test('become one reseller with as many MPN ids as they name', async () => {
    const files = {
      'list.csv': `${LIST}\n${TENANT},Paris,FR,4390001,FR,\n{${TENANT.toUpperCase()}},Paris,FR,4390002,FR,\n`,
    }
    expect(await rows(files, 'SELECT "tenantId", city FROM reseller')).toEqual([{ tenantId: TENANT, city: 'Paris' }])
    expect(await rows(files, 'SELECT id, position FROM mpn_id ORDER BY position')).toEqual([
      { id: '4390001', position: 0 },
      { id: '4390002', position: 1 },
    ])
  })

  test('fill in for each other what one of them leaves blank', async () => {
    const files = { 'list.csv': `${LIST}\n${TENANT},,FR,4390001,FR,\n${TENANT},Paris,FR,4390002,FR,\n` }
    expect(await rows(files, 'SELECT city, city_why FROM reseller')).toEqual([{ city: 'Paris', city_why: null }])
  })

  test.each([
    ['two values', 'Paris', 'Lyon'],
    ['a value and none', 'Paris', 'none'],
    ['none and a value', 'none', 'Paris'],
  ])('conflict where they say %s, and then nothing is known', async (_, one, other) => {
    const files = { 'list.csv': `${LIST}\n${TENANT},${one},FR,4390001,FR,\n${TENANT},${other},FR,4390002,FR,\n` }
    expect(await rows(files, 'SELECT city, city_why FROM reseller')).toEqual([{ city: null, city_why: 'conflict' }])
  })

  test('conflict across files as they do within one', async () => {
    const files = {
      'list.csv': `${LIST}\n${TENANT},Paris,FR,4390001,FR,\n`,
      'relations.csv': `${RELATIONS}\nDE,4390001,Contoso,${TENANT},IsIndirectCloudSolutionProviderOf,Active\n`,
    }
    const said = 'SELECT "cspCountry", "cspCountry_why" FROM reseller'
    expect(await rows(files, said)).toEqual([{ cspCountry: null, cspCountry_why: 'conflict' }])
  })
})

describe('a record that names only an MPN id', () => {
  test('is about the tenant that has the id', async () => {
    const files = {
      'status.csv': `${STATUS}\nContoso,4390001,Europe,Authorized,Signed\n`,
      'list.csv': `${LIST}\n${TENANT},Paris,FR,4390001,FR,\n`,
    }
    const signed = 'SELECT r."tenantId", a.signed FROM agreement a JOIN reseller r ON r.rid = a.parent WHERE a.signed'
    expect(await rows(files, signed)).toEqual([{ tenantId: TENANT, signed: true }])
  })

  test('stands for a reseller of its own where no tenant has the id', async () => {
    const files = { 'status.csv': `${STATUS}\nContoso,4390001,Europe,Authorized,Signed\n` }
    expect(await rows(files, 'SELECT key FROM reseller')).toEqual([{ key: 'mpn:4390001' }])
  })

  test('is given to nobody where two tenants claim the id', async () => {
    const files = {
      'list.csv': `${LIST}\n${TENANT},Paris,FR,4390001,FR,\n${OTHER},Lyon,FR,4390001,FR,\n`,
      'status.csv': `${STATUS}\nContoso,4390001,Europe,Authorized,Signed\n`,
    }
    const signed = 'SELECT r.key FROM agreement a JOIN reseller r ON r.rid = a.parent WHERE a.signed'
    expect(await rows(files, signed)).toEqual([{ key: 'mpn:4390001' }])
  })
})

describe('a kind of export', () => {
  test('leaves out the records that `only` excludes, and counts them', async () => {
    const relations = [
      `FR,4390001,Contoso,${TENANT},IsIndirectCloudSolutionProviderOf,Active`,
      `FR,4390009,Fabrikam,${OTHER},IsIndirectResellerOf,Active`,
    ]
    const files = { 'relations.csv': `${RELATIONS}\n${relations.join('\n')}\n` }
    expect(await rows(files, 'SELECT key FROM reseller')).toEqual([{ key: TENANT }])
    expect(await accounts(files)).toEqual([{ read: 2, used: 1, ignored: 1, rejected: 0 }])
  })

  test('takes for none what its `values` say means none', async () => {
    const files = {
      'relations.csv': `${RELATIONS}\nFR,-1,Contoso,${TENANT},IsIndirectCloudSolutionProviderOf,Active\n`,
    }
    expect(await rows(files, 'SELECT count(*) AS n FROM mpn_id')).toEqual([{ n: 0 }])
  })

  test("puts the reseller's own tenant where a constant says so", async () => {
    const files = { 'list.csv': `${LIST}\n${TENANT},Paris,FR,4390001,FR,2021-03-08\n` }
    expect(await rows(files, 'SELECT type, "tenantId" FROM agreement')).toEqual([{ type: 'mpa', tenantId: TENANT }])
  })

  test('that names no reseller gives its records to the resellers that have them, and ignores the others', async () => {
    const files = {
      'customers.csv': `${CUSTOMERS}\n${CUSTOMER},Tailspin,tailspin.example,Cloud Reseller\n${OTHER},Wingtip,wingtip.example,Cloud Reseller\n`,
      'customer.csv': `account,tenantId,resellerState,resellerSince\none,${CUSTOMER},active,2021-03-01\n`,
    }
    const [foreign] = await accounts(files)
    expect(foreign).toEqual({ read: 2, used: 1, ignored: 1, rejected: 0 })
  })
})

describe('a customer that a partner of two kinds sees twice in one export', () => {
  const template = `account,tenantId,resellerState,resellerSince\none,${CUSTOMER},active,2021-03-01\n`
  const twice = (first: string, second: string) => ({
    'customers.csv': `${CUSTOMERS}\n${CUSTOMER},Tailspin,t.example,${first}\n${CUSTOMER},Tailspin,t.example,${second}\n`,
    'customer.csv': template,
  })
  const links = 'SELECT state, state_why FROM customer_link ORDER BY state NULLS LAST'

  test('is one customer, and both records are used', async () => {
    const files = twice('Cloud Reseller', 'Indirect reseller')
    expect(await rows(files, 'SELECT count(*) AS n FROM customer')).toEqual([{ n: 1 }])
    expect((await accounts(files))[0]).toEqual({ read: 2, used: 2, ignored: 0, rejected: 0 })
  })

  test.each([
    ['Cloud Reseller', 'ended'],
    ['ended', 'Cloud Reseller'],
  ])('has two relationships, neither of which contradicts the other: %s, %s', async (first, second) => {
    expect(await rows(twice(first, second), links, MADE_BY)).toEqual([
      { state: 'active', state_why: null },
      { state: 'ended', state_why: null },
    ])
  })

  test('has one where both records say the same', async () => {
    expect(await rows(twice('Cloud Reseller', 'Cloud Reseller'), links, MADE_BY)).toEqual([
      { state: 'active', state_why: null },
    ])
  })

  test('still has a conflict where two exports list it once each and disagree', async () => {
    const once = (state: string) => `${CUSTOMERS}\n${CUSTOMER},Tailspin,t.example,${state}\n`
    const files = { 'monday.csv': once('Cloud Reseller'), 'friday.csv': once('ended'), 'customer.csv': template }
    expect(await rows(files, links, MADE_BY)).toEqual([{ state: null, state_why: 'conflict' }])
  })
})

test('a record that cannot be cut is rejected with its place, and counted', async () => {
  const files = { 'list.csv': `${LIST}\n${TENANT},Paris,FR,4390001,FR,\n${OTHER},Paris,FR\n` }
  expect(await accounts(files)).toEqual([{ read: 2, used: 1, ignored: 0, rejected: 1 }])
  expect(await loadedTexts(files, async ({ rejects }) => rejects.map(({ file, line }) => `${file}:${line}`))).toEqual([
    'list.csv:3',
  ])
})

function rows(files: Readonly<Record<string, string>>, query: string, mapping: Mapping = {}) {
  return loadedTexts(files, ({ database }) => database.rows(query), mapping)
}

function accounts(files: Readonly<Record<string, string>>) {
  return loadedTexts(files, async (loaded) =>
    loaded.files.map(({ read, used, ignored, rejected }) => ({ read, used, ignored, rejected })),
  )
}
