import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SHIPPED_DATASETS } from '../../src/datasets/load.ts'
import { loadExportKinds } from '../../src/datasets/load-export-kinds.ts'
import { shippedKinds } from './shipped-kinds.ts'

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kinds-'))
  await mkdir(join(folder, 'export-kinds'))
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'export-kinds', name), text)
  return folder
}

const CUSTOMERS = await readFile(new URL('export-kinds/customers.json', SHIPPED_DATASETS), 'utf8')

test('a kind of the user stands in for the shipped one of its name, and another is added', async () => {
  const own = await folderWith({
    'customers.json': `\uFEFF${CUSTOMERS.replace('"Clients"', '"Nos clients"')}`,
    'clients.json': CUSTOMERS.replace('"customers"', '"clients"'),
  })
  const result = await loadExportKinds(own, SHIPPED_DATASETS)
  const kinds = 'kinds' in result ? result.kinds : []
  expect(kinds).toHaveLength(shippedKinds.length + 1)
  expect(kinds.find(({ id }) => id === 'customers')?.title.fr).toBe('Nos clients')
})

test('a folder of datasets need not have kinds of its own', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'kinds-'))
  expect(await loadExportKinds(empty, SHIPPED_DATASETS)).toEqual({ kinds: shippedKinds })
  expect(await loadExportKinds(empty)).toEqual({ problems: [{ code: 'not-found', file: 'export-kinds' }] })
})

test('a file that is no JSON is named with its path', async () => {
  const folder = await folderWith({ 'customers.json': '{' })
  const file = join(folder, 'export-kinds', 'customers.json')
  expect(await loadExportKinds(folder)).toMatchObject({ problems: [{ code: 'not-json', file }] })
})
