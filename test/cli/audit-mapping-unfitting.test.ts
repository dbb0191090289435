import { expect, test } from 'vitest'
import { auditIn, folderOf } from './audit-world.ts'

const CUSTOMERS =
  'Microsoft ID,Company name,Primary domain name,Relationship\n' +
  'aaaaaaaa-0000-4000-8000-000000000001,Contoso,contoso.com,Cloud reseller\n'

const EXPORTS = { 'Customers.csv': CUSTOMERS, 'since.csv': CUSTOMERS.replace('\n', ',Since\n').replace(/\n$/, ',\n') }

/** Of the last entry one file has the column Since: nothing is to be told. */
const MAPPING = `{ "files": [
{ "file": "Custmers.csv", "kind": "customers" },
{ "file": "2021-*.tsv" },
{ "file": "*.csv", "columns": { "Microsft ID": "customer.tenantId", "#5": null, "#6": null } },
{ "file": "*.csv", "values": { "Relation": {} } },
{ "file": "Customers.csv", "dateOrder": { "Since": "dmy" } },
{ "file": "*.csv", "name": "Customers-{resellerTenantId}.csv" },
{ "file": "*.csv", "constants": { "cspRegion": "eu-efta" } },
{ "file": "*.csv", "dateOrder": { "Since": "dmy" }, "columns": { "#4": null } }
] }`

const ENGLISH = [
  'm.json:2:11: no file that was given is "Custmers.csv": did you mean "Customers.csv"?',
  'm.json:3:11: no file that was given is "2021-*.tsv": * stands for any text, and without a slash only the last part of a path counts',
  'm.json:4:33: no file of this entry has a column "Microsft ID": did you mean "Microsoft ID"?',
  'm.json:4:81: no file of this entry has a column "#6": --explain-mapping lists the columns there are',
  'm.json:5:32: no file of this entry has a column "Relation": --explain-mapping lists the columns there are',
  'm.json:6:43: no file of this entry has a column "Since": --explain-mapping lists the columns there are',
  'm.json:7:28: no file of this entry has a name such as "Customers-{resellerTenantId}.csv"',
  'm.json:8:35: "cspRegion" is no field of the kinds of these files, so it says nothing',
]

const FRENCH = [
  'm.json:2:11: aucun fichier donné n’est « Custmers.csv » : vouliez-vous dire « Customers.csv » ?',
  'm.json:3:11: aucun fichier donné n’est « 2021-*.tsv » : * remplace tout texte, et sans barre oblique seule compte la dernière partie d’un chemin',
  'm.json:4:33: aucun fichier de cette entrée n’a de colonne « Microsft ID » : vouliez-vous dire « Microsoft ID » ?',
  'm.json:4:81: aucun fichier de cette entrée n’a de colonne « #6 » : --explain-mapping énumère les colonnes présentes',
  'm.json:5:32: aucun fichier de cette entrée n’a de colonne « Relation » : --explain-mapping énumère les colonnes présentes',
  'm.json:6:43: aucun fichier de cette entrée n’a de colonne « Since » : --explain-mapping énumère les colonnes présentes',
  'm.json:7:28: aucun fichier de cette entrée n’a un nom tel que « Customers-{resellerTenantId}.csv »',
  'm.json:8:35: « cspRegion » n’est pas un champ des types de ces fichiers et ne dit donc rien',
]

test.each([
  ['en', ENGLISH],
  ['fr', FRENCH],
])(
  'what a mapping says of no file and no column is told where it stands, and stops nothing: %s',
  async (lang, lines) => {
    expect(await mapped('--explain-mapping', '--lang', lang)).toMatchObject({
      exit: 0,
      stderr: `${lines.join('\n')}\n`,
    })
  },
)

test('an audit tells it too, and judges', async () => {
  const { stderr } = await mapped('--quiet')
  for (const line of ENGLISH) expect(stderr).toContain(`${line}\n`)
})

async function mapped(...flags: readonly string[]) {
  const folder = await folderOf(EXPORTS)
  return auditIn(folder, [folder, '--mapping', 'm.json', ...flags], { files: { 'm.json': MAPPING } })
}
