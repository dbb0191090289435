import { expect, test } from 'vitest'
import { auditIn, contoso, demo, folderOf, templates } from './audit-world.ts'

const exports = templates(await contoso())

test('a mapping that is wrong is told all its mistakes, each at its place, and ends an audit with 4', async () => {
  const text = `{
  "provider": { "contry": "DE", "mpnId": 4390000 },
  "resellers": {}
}`
  expect(await mapped(text)).toMatchObject({
    exit: 4,
    stdout: '',
    stderr: [
      'm.json:3:3: unknown key "resellers": here may stand provider, files',
      'm.json:2:17: unknown key "contry": did you mean "country"?',
      'm.json:2:42: mpnId is a text, "…"',
      '',
    ].join('\n'),
  })
})

test.each([
  ['{ "provider": { "tenantId": "contoso" } }', 'm.json:1:29: tenantId cannot be read as a GUID'],
  ['{ "provider": { "country": "Atlantis" } }', 'm.json:1:28: country cannot be read as one country'],
  ['{ "provider": { "country": "Congo" } }', 'm.json:1:28: country cannot be read as one country: it may be CD or CG'],
  ['{ "provider": { "mpnId": "4.39E+06" } }', 'm.json:1:26: mpnId cannot be read as one to ten digits'],
  ['{ "provider": { "mpnId": "" } }', 'm.json:1:26: mpnId is not blank'],
  ['[]', 'm.json:1:1: a mapping is an object, { … }'],
  ['{ "provider": }', 'm.json:1:15: this is not JSON: value expected'],
])('the mapping %s is refused', async (text, line) => {
  expect(await mapped(text)).toMatchObject({ exit: 4, stderr: `${line}\n` })
})

test('a mapping says who made exports that do not say it, and so settles what depends on it', async () => {
  const folder = await folderOf(await demo('Get-PartnerIndirectReseller.csv', 'resellers.csv'))
  const unknowns = async (...flags: readonly string[]) => {
    const { stdout } = await auditIn(folder, [folder, '--replace', '--format', 'json', ...flags])
    const { rules } = JSON.parse(stdout)
    return rules.find(({ id }: { id: string }) => id === 'provider-reseller-same-region').unknown
  }
  expect(await unknowns('--mapping', 'datasets/demo/mapping.json')).toBeLessThan(await unknowns())
})

async function mapped(text: string) {
  const folder = await folderOf(exports)
  return auditIn(folder, [folder, '--mapping', 'm.json'], { files: { 'm.json': text } })
}

test.each([
  ['{ "files": [{ "kind": "customers" }] }', 'm.json:1:13: file is missing'],
  ['{ "files": [{ "file": "a", "knd": "x" }] }', 'm.json:1:28: unknown key "knd": did you mean "kind"?'],
  [
    '{ "files": [{ "file": "a", "kind": "custmers" }] }',
    'm.json:1:36: there is no kind of export "custmers": did you mean customers?',
  ],
  [
    '{ "files": [{ "file": "a", "columns": { "Nr": "customer.tennantId" } }] }',
    'm.json:1:47: "customer.tennantId" is no field: did you mean customer.tenantId?',
  ],
  [
    '{ "files": [{ "file": "a", "constants": { "roles": "admin-agent" } }] }',
    'm.json:1:43: "roles" is no field: did you mean role?',
  ],
  ['{ "files": [{ "file": "a", "dateOrder": "american" }] }', 'm.json:1:41: dateOrder is mdy, dmy or ymd'],
  [
    '{ "files": [{ "file": "a", "name": "S-{customer}.csv" }] }',
    'm.json:1:36: "customer" is no field: fields are written such as customer.tenantId or resellerTenantId',
  ],
])('what a mapping says of files, %s, is refused where it is wrong', async (text, line) => {
  expect(await mapped(text)).toMatchObject({ exit: 4, stderr: `${line}\n` })
})
