import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { generateModules } from '../../schemas/modules.ts'

const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url))
const GENERATED = fileURLToPath(new URL('../../src/schemas/generated/', import.meta.url))

test('the committed types and validators are those that the schemas give (else: npm run generate)', async () => {
  const wanted = await generateModules(SCHEMAS)
  const present = await readdir(GENERATED)
  expect(present.sort()).toEqual([...wanted.keys()].sort())

  const texts = await Promise.all(present.map((name) => readFile(join(GENERATED, name), 'utf8')))
  expect(present.filter((name, index) => texts[index] !== wanted.get(name))).toEqual([])
})
