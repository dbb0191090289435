import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { validateMappingExplanation } from '../../src/schemas/generated/mapping-explanation.ts'
import { folderOf } from '../cli/audit-world.ts'
import { run } from '../cli/fake-io.ts'

const SLOW = { timeout: 180_000 }
const RESELLER = 'aaaaaaaa-0000-4000-8000-000000000001'

const EXPORTS = {
  'orders.csv':
    'OrderId,ReferenceCustomerId,CreationDate,LineItems,PartnerIdOnRecord,Colour\no1,,4/10/2017 4:02:24 PM,System.Object[],4391507,red\n',
  'resellers.json': `{ "totalCount": 1, "items": [{ "id": "${RESELLER}", "mpnId": 4391507, "relationshipType": "is_indirect_cloud_solution_provider_of", "state": "Active", "location": "FR" }] }`,
}

// `npx vitest run test/scenarios/mapping.test.ts -u` writes down what is seen now, to be read before it is committed.
describe('audit --explain-mapping', () => {
  test.each(['en', 'fr'])('tells a reader of %s what files were taken for', SLOW, async (lang) => {
    const { exit, text } = await seen(EXPORTS, ['audit', '{in}', '--explain-mapping', '--lang', lang])
    expect(exit).toBe(0)
    expect(text).toMatch(/contact\.email +\d+/)
    // Which columns are lacking, and to how many rules, changes with every rule.
    await expect(text.replace(/(?<=lack|règles)\n {2}\S[\s\S]*/, '\n  …\n')).toMatchFileSnapshot(
      `explain-mapping.${lang}.txt`,
    )
  })

  test('tells a program the same, and leaves no run', SLOW, async () => {
    const { stdout } = await seen(EXPORTS, ['audit', '{in}', '--explain-mapping', '--format', 'json'])
    const result = validateMappingExplanation(JSON.parse(stdout))
    expect(result).toHaveProperty('value')
  })
})

describe('mapping init', () => {
  test('writes what the audit makes of files by itself; given back, it changes nothing', SLOW, async () => {
    const folder = await folderOf(EXPORTS)
    const mapping = join(folder, '..', 'mapping.json')
    expect(await run(['mapping', 'init', folder, '--out', mapping], {})).toEqual({ exit: 0, stdout: '', stderr: '' })
    const written = (await readFile(mapping, 'utf8')).replaceAll(folder, '{in}')
    await expect(written).toMatchFileSnapshot('mapping-init.json.txt')

    const again = await run(['mapping', 'init', folder, '--out', mapping], {})
    expect(again).toMatchObject({ exit: 64, stderr: expect.stringContaining('it is there already') })

    const explained = (...flags: readonly string[]) =>
      run(['audit', folder, '--explain-mapping', '--as-of', '2021-03-15', ...flags], {
        files: { 'm.json': written.replaceAll('{in}', folder) },
      })
    const plain = await explained()
    const mapped = await explained('--mapping', 'm.json')
    // The one difference: a header that nobody knew is now one that the mapping knows to be of no use.
    expect({
      ...mapped,
      stdout: mapped.stdout.replace(/(Colour +- )\(no rule needs it\)/, '$1(unknown header)'),
    }).toEqual(plain)
  })
})

describe('files that must be asked about', () => {
  test('are all told at once: kinds that cannot be told apart, and two columns for one field', SLOW, async () => {
    const { exit, text } = await seen(
      {
        'both.csv': 'MPN ID,MPA signed status,HierarchyLevel\n4391507,Signed,Location\n',
        'twice.csv': 'PartnerId,MpnId,Ｍｐｎ－ＩＤ,RelationshipType\na,1,2,x\n',
      },
      ['audit', '{in}', '--explain-mapping'],
    )
    expect(exit).toBe(3)
    expect(text).toBe(
      '{in}/both.csv: its header fits mpa-signed-status and partner-profile: say which with --kind FILE=KIND\n' +
        '{in}/twice.csv: two columns say the same: "MpnId" (column 2) and "Ｍｐｎ－ＩＤ" (column 3) are both mpn_id.id\n',
    )
  })
})

async function seen(files: Readonly<Record<string, string>>, words: readonly string[]) {
  const folder = await folderOf(files)
  const named = words.map((word) => word.replace('{in}', folder))
  const { exit, stdout, stderr } = await run([...named, '--as-of', '2021-03-15'], {})
  return { exit, stdout, text: (stderr + stdout).replaceAll(folder, '{in}') }
}
