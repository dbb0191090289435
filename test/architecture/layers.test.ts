import { readdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LAYERS } from '../../.dependency-cruiser.mjs'
import { breachesOf } from './plant.ts'

test('every folder of src is a layer of the plan', async () => {
  const entries = await readdir(fileURLToPath(new URL('../../src/', import.meta.url)))
  expect(entries.filter((entry) => !LAYERS.includes(entry))).toEqual([])
})

test('a layer may import from every layer before it', async () => {
  const earlier = LAYERS.slice(0, LAYERS.indexOf('cli'))
  const imports = earlier.map((layer) => `import '../${layer}/thing.ts'`).join('\n')
  const house = Object.fromEntries(earlier.map((layer) => [`src/${layer}/thing.ts`, 'export {}']))
  expect(await breachesOf({ ...house, 'src/cli/all.ts': imports })).toEqual([])
})

test('a layer may import from no layer after it', async () => {
  const house = Object.fromEntries(
    LAYERS.map((layer, index) => {
      const later = LAYERS.slice(index + 1).map((other) => `import type {} from '../${other}/thing.ts'`)
      return [`src/${layer}/thing.ts`, ['export {}', ...later].join('\n')]
    }),
  )
  const expected = LAYERS.flatMap((layer, index) =>
    LAYERS.slice(index + 1).map(
      (other) => `${layer}-knows-no-later-layer: src/${layer}/thing.ts -> src/${other}/thing.ts`,
    ),
  )
  expect(await breachesOf(house)).toEqual(expected.sort())
})

test.each([
  ['conditions', 'json-rules-engine', 'facts'],
  ['database', '@duckdb/node-api', 'audit'],
  ['service', 'fastify', 'cli'],
  ['ingest', 'csv-parse', 'report'],
])('only %s imports %s', async (owner, engine, other) => {
  const house = { [`src/${owner}/use.ts`]: `import '${engine}'`, [`src/${other}/use.ts`]: `import '${engine}'` }
  expect(await breachesOf(house)).toEqual([
    `only-${owner}-knows-${engine}: src/${other}/use.ts -> node_modules/${engine}/index.js`,
  ])
})

test('the page knows nothing of audits', async () => {
  const house = { 'src/web/page.ts': "import '../audit/audit.ts'", 'src/audit/audit.ts': 'export {}' }
  expect(await breachesOf(house)).toEqual([
    'web-knows-only-what-leads-to-preflight: src/web/page.ts -> src/audit/audit.ts',
  ])
})

test('the core reads no files', async () => {
  expect(await breachesOf({ 'src/facts/fact.ts': "import 'node:fs'" })).toEqual([
    'the-core-reaches-nothing-outside: src/facts/fact.ts -> fs',
  ])
})

test('what ships knows neither tests nor the makers of datasets', async () => {
  const house = {
    'src/cli/bin.ts': "import '../../test/help.ts'\nimport '../../datasets/make.ts'",
    'test/help.ts': 'export {}',
    'datasets/make.ts': 'export {}',
  }
  expect(await breachesOf(house)).toEqual([
    'src-stands-alone: src/cli/bin.ts -> datasets/make.ts',
    'src-stands-alone: src/cli/bin.ts -> test/help.ts',
  ])
})

test('what ships needs no tool of ours', async () => {
  expect(await breachesOf({ 'src/cli/bin.ts': "import 'vitest'" })).toEqual([
    'src-needs-only-what-ships: src/cli/bin.ts -> node_modules/vitest/index.js',
  ])
})

test('no two files need each other', async () => {
  const house = { 'src/domain/a.ts': "import './b.ts'", 'src/domain/b.ts': "import './a.ts'" }
  expect(await breachesOf(house)).toEqual(['no-circle: src/domain/a.ts -> src/domain/b.ts'])
})

test('every import leads somewhere', async () => {
  expect(await breachesOf({ 'src/cli/bin.ts': "import './gone.ts'" })).toEqual([
    'nothing-unresolved: src/cli/bin.ts -> ./gone.ts',
  ])
})
