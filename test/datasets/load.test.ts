import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadDatasets, SHIPPED_DATASETS } from '../../src/datasets/load.ts'

const folder = await mkdtemp(join(tmpdir(), 'datasets-'))
let count = 0

async function folderWith(file: string, text: string): Promise<string> {
  count += 1
  const path = join(folder, String(count))
  await mkdir(path)
  await writeFile(join(path, file), text)
  return path
}

const ONE_DOMAIN = JSON.stringify({
  $schema: '../schemas/dataset.webmail-domains.schema.json',
  source: 'ours',
  revision: '2021',
  note: 'none',
  rows: [{ domain: 'contoso.fr', service: 'contoso', use: 'block', sources: ['ours'] }],
})

test('a file of the user stands in for the shipped one, and only that', async () => {
  const result = await loadDatasets(await folderWith('webmail-domains.json', `\uFEFF${ONE_DOMAIN}`), SHIPPED_DATASETS)
  expect(result).toMatchObject({ datasets: { webmail: new Map([['contoso.fr', 'block']]) } })
})

test('a folder that is not there is a problem, not a reason to use the shipped lists', async () => {
  const path = join(folder, 'nowhere')
  expect(await loadDatasets(path, SHIPPED_DATASETS)).toEqual({ problems: [{ code: 'not-found', file: path }] })
})

test('a file that is no JSON is named with its path', async () => {
  const path = await folderWith('words.json', '{')
  const file = join(path, 'words.json')
  expect(await loadDatasets(path, SHIPPED_DATASETS)).toMatchObject({ problems: [{ code: 'not-json', file }] })
})

test('a folder in the place of a file cannot be read', async () => {
  const path = await folderWith('readme', '')
  const file = join(path, 'words.json')
  await mkdir(file)
  expect(await loadDatasets(path, SHIPPED_DATASETS)).toEqual({
    problems: [{ code: 'not-readable', file, detail: 'EISDIR' }],
  })
})
