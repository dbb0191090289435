import { expect, test } from 'vitest'
import { auditIn, DEMO, folderOf } from '../cli/audit-world.ts'

const MAPPING = ['--mapping', 'datasets/demo/mapping.json']

// `npx vitest run test/scenarios/audit.test.ts -u` writes down what is seen now, to be read before it is committed.
test.each(['en', 'fr'])('the audit of the demo, as a reader of %s sees it', async (lang) => {
  const { exit, stdout, stderr } = await auditIn(await folderOf({}), [DEMO, ...MAPPING, '--lang', lang])
  expect(exit).toBe(1)
  await expect(stderr).toMatchFileSnapshot(`audit-demo.${lang}.stderr.txt`)
  await expect(stdout.replace(/\d+([.,])\d s$/m, '0$10 s')).toMatchFileSnapshot(`audit-demo.${lang}.txt`)
})

test('an audit of little, in French: plurals, a rejected record, a file of no known kind', async () => {
  const folder = await folderOf({
    'liste.csv':
      'tenantId,mpnId,mpnCountry,country\n1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10,4391507,GB,FR\ndeux,cellules\n',
    'villes.csv': 'ville,maire\nParis,Anne\n',
  })
  const { stdout } = await auditIn(folder, [folder, '--lang', 'fr', '--scope', 'evaluable'])
  await expect(stdout.replace(/\d+,\d s$/m, '0,0 s')).toMatchFileSnapshot('audit-little.fr.txt')
})
