import { join } from 'node:path'
import { expect, test } from 'vitest'
import { auditIn, folderOf } from './audit-world.ts'

const RESELLER =
  '{ "items": [{ "id": "aaaaaaaa-0000-4000-8000-000000000001", "mpnId": 4391507, "relationshipType": "is_indirect_cloud_solution_provider_of", "state": "Active" }] }'

test('standard input may be an answer of the API: it has no name, but its first bytes show it', async () => {
  const { exit, stdout } = await explained('-', { stdin: `\uFEFF${RESELLER}` })
  expect(exit).toBe(0)
  expect(stdout).toContain('-   indirect-resellers (Indirect resellers)   JSON, utf-8\n  read 1 = used 1')
})

test('standard input that is larger than a file may be is refused, and not kept', async () => {
  const ended = await explained('-', { stdin: RESELLER }, '--max-file', '100')
  expect(ended).toMatchObject({ exit: 3, stdout: '', stderr: '-: it is larger than 100 bytes (--max-file)\n' })
})

test('an answer of the API under the name of a text is told which name it needs', async () => {
  const folder = await folderOf({ 'a.csv': RESELLER })
  expect(await auditIn(folder, [join(folder, 'a.csv'), '--explain-mapping'])).toMatchObject({
    exit: 3,
    stderr:
      '{in}/a.csv: The file is JSON. Name it .json if it is an answer of the API; an account state is judged by partner-preflight check.\n',
  })
})

test('what is the reseller’s own is said in words where a file is explained', async () => {
  const status = 'Reseller name,MPN ID,Region,MPA signed status\nA,4390001,Europe,Signed\n'
  expect((await explained('-', { stdin: status })).stdout).toContain(
    '  every record: agreement.tenantId = that of the reseller\n',
  )
})

test('windows-1252 is told and stands in the manifest, also where it shows only after the first block', async () => {
  const header = 'Location,MpnId,Name,PartnerId,RelationshipType,State\n'
  const record = (name: string) =>
    `FR,4391507,${name},aaaaaaaa-0000-4000-8000-000000000001,IsIndirectCloudSolutionProviderOf,Active\n`
  const folder = await folderOf({
    'late.csv': Buffer.from(header + record('Contoso').repeat(3000) + record('Société'), 'latin1'),
  })
  const told = `{in}/late.csv: The file is not UTF-8; it was read as windows-1252. If names look wrong, export it again as UTF-8.\n`
  const audited = await auditIn(folder, [folder, '--quiet'])
  expect(audited.stderr).toBe(told)
  expect(JSON.parse(await audited.file('manifest.json')).inputs).toMatchObject([
    { encoding: 'windows-1252', warnings: [{ code: 'windows-1252' }], because: 'bad-bytes' },
  ])
  expect((await auditIn(folder, [folder, '--explain-mapping'])).stderr).toBe(told)
})

async function explained(file: string, world: { readonly stdin: string }, ...flags: readonly string[]) {
  return auditIn(await folderOf({}), [file, '--explain-mapping', ...flags], world)
}
