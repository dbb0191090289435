import { describe, expect, test } from 'vitest'
import { findingTable } from '../../src/audit/finding-table.ts'
import { findings } from '../../src/audit/findings.ts'
import { judgeInDatabase } from '../../src/audit/judge.ts'
import { type Finding, validateFinding } from '../../src/schemas/generated/finding.ts'
import type { Mapping } from '../../src/schemas/generated/mapping.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { type LoadedExports, loadedTexts } from './loaded-exports.ts'

const ONE = 'aaaaaaaa-0000-4000-8000-000000000001'
const OTHER = 'aaaaaaaa-0000-4000-8000-000000000002'

const LIST = 'tenantId,cspCountry,mpnId,mpnType,mpnAssociatedTenantId'
const RELATIONS = 'Location,MpnId,Name,PartnerId,RelationshipType,State'

describe('a location MPN ID that two tenants have for their own', () => {
  const rows = [`${ONE},FR,4390001,location,${ONE}`, `${OTHER},FR,4390001,location,${OTHER}`]

  test.each([
    ['in the order of the accounts', rows],
    ['the other way round', [...rows].reverse()],
  ])('fails for both, and each finding shows both cells: %s', async (_, records) => {
    const found = await findingsOf({ 'list.csv': `${LIST}\n${records.join('\n')}\n` }, 'mpn-tenant-one-to-one')
    const shown = found.map(({ subject, verdict, seen, at }) => ({
      of: subject.reseller,
      verdict,
      at,
      cells: seen[0]?.cells,
    }))
    const cell = (tenant: string) => ({
      text: tenant,
      header: 'mpnAssociatedTenantId',
      at: { file: 'list.csv', line: 2 + records.findIndex((record) => record.startsWith(tenant)), column: 58 },
    })
    expect(shown).toEqual([
      { of: ONE, verdict: 'fail', at: cell(ONE).at, cells: [cell(ONE), { ...cell(OTHER), reseller: OTHER }] },
      { of: OTHER, verdict: 'fail', at: cell(OTHER).at, cells: [cell(OTHER), { ...cell(ONE), reseller: ONE }] },
    ])
  })

  test('fails for none where the other only lists it', async () => {
    const records = [rows[0], `${OTHER},FR,4390001,location,${ONE}`]
    expect(await findingsOf({ 'list.csv': `${LIST}\n${records.join('\n')}\n` }, 'mpn-tenant-one-to-one')).toEqual([])
  })

  test('is not known to be one where the other does not say', async () => {
    const records = [rows[0], `${OTHER},FR,4390001,location,`]
    const found = await findingsOf({ 'list.csv': `${LIST}\n${records.join('\n')}\n` }, 'mpn-tenant-one-to-one')
    expect(found.map(({ subject, verdict, cause }) => [subject.reseller, verdict, cause])).toEqual([
      [ONE, 'unknown', 'blank'],
      [OTHER, 'unknown', 'blank'],
    ])
  })

  test('costs no more where thousands have it', async () => {
    const tenants = Array.from({ length: 5_000 }, (_, i) => `aaaaaaaa-0000-4000-8000-${String(i).padStart(12, '0')}`)
    const records = tenants.map((tenant) => `${tenant},FR,4390001,location,${tenant}`)
    const failing = await loadedTexts({ 'list.csv': `${LIST}\n${records.join('\n')}\n` }, async ({ database }) => {
      await judgeInDatabase(database, BOOK, CIRCUMSTANCES, 'all')
      return database.rows('SELECT count(*) AS n FROM judged_mpn_id WHERE "mpn-tenant-one-to-one" = 0')
    })
    expect(failing).toEqual([{ n: 5_000 }])
  }, 300_000)
})

describe('two sources that disagree', () => {
  test('leave the fact unknown, and the finding shows both cells as they stand', async () => {
    const files = {
      'list.csv': `tenantId,cspCountry,mpnId,mpnType,mpnCountry\n${ONE},FR,4390001,location,FR\n`,
      'relations.csv': `${RELATIONS}\n"Luxembourg",4390001,Contoso,${ONE},IsIndirectCloudSolutionProviderOf,Active\n`,
    }
    const [found] = await findingsOf(files, 'mpn-location-in-country-exists')
    expect(found).toMatchObject({
      verdict: 'unknown',
      cause: 'conflict',
      at: { file: 'list.csv', line: 2, column: 38 },
    })
    expect(found?.seen[0]?.cells).toEqual([
      { text: 'FR', header: 'cspCountry', at: { file: 'list.csv', line: 2, column: 38 } },
      { text: 'Luxembourg', header: 'Location', at: { file: 'relations.csv', line: 2, column: 2 } },
    ])
  })

  test('are shown too where the mapping is one of them: what it says stands where the record starts', async () => {
    const provider = { tenantId: OTHER, country: 'DE', mpnId: '4390000' }
    const files = {
      'relations.csv': `${RELATIONS}\n"FR",4390001,Contoso,${ONE},IsIndirectCloudSolutionProviderOf,Active\n`,
      'reseller.csv': `account,tenantId,partnerType\none,${ONE},indirect-reseller\n`,
      'mpn_id.csv': `account,id,type,associatedTenantId\none,4390001,location,${ONE}\n`,
      'provider_link.csv': `account,tenantId,mpnId\none,${OTHER},5357564\n`,
      'order_line.csv': `account,providerTenantId,partnerOnRecord,placedOn\none,${OTHER},4390001,2021-03-01\n`,
    }
    const found = await findingsOf(files, 'por-must-be-indirect-reseller', { provider })
    const told = found.flatMap(({ seen }) => seen).find(({ fact }) => fact === 'order.partnerOnRecord.isProvider')
    expect(told?.cells).toEqual([
      { text: '4390000', at: { file: 'relations.csv', line: 2, column: 2 } },
      { text: '5357564', header: 'mpnId', at: { file: 'provider_link.csv', line: 2, column: 42 } },
    ])
  })

  test('are shown too where one is a number and the other a list', async () => {
    const files = {
      'reseller.csv': `account,tenantId,adminAgents,users\none,${ONE},0,listed\n`,
      'user_role.csv': 'account,userPrincipalName,roles\none,lee@contoso.example,admin-agent\n',
    }
    const [found] = await findingsOf(files, 'admin-agent-required')
    expect(found).toMatchObject({ verdict: 'unknown', cause: 'conflict' })
    expect(found?.seen[0]?.cells).toEqual([
      { text: 'admin-agent', header: 'roles', at: { file: 'user_role.csv', line: 2, column: 25 } },
      { text: '0', header: 'adminAgents', at: { file: 'reseller.csv', line: 2, column: 42 } },
    ])
  })
})

function findingsOf(
  files: Readonly<Record<string, string>>,
  rule: string,
  mapping: Mapping = {},
): Promise<readonly Finding[]> {
  const use = async ({ database, files: accounts }: LoadedExports) => {
    await judgeInDatabase(database, BOOK, CIRCUMSTANCES, 'all')
    await database.run(findingTable(BOOK))
    const found: Finding[] = []
    const sources = accounts.map(({ file }) => file)
    for await (const page of findings(database, BOOK, sources, CIRCUMSTANCES)) found.push(...page)
    expect(found.map(validateFinding).filter((result) => 'problems' in result)).toEqual([])
    return found.filter((one) => one.rule === rule)
  }
  return loadedTexts(files, use, mapping)
}
