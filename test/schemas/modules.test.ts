import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { generateModules } from '../../schemas/modules.ts'

const PARCEL = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Parcel',
  type: 'object',
  properties: { grams: { type: 'integer', default: 1 }, to: { $ref: 'address.schema.json' } },
  required: ['to'],
  additionalProperties: false,
}
const ADDRESS = {
  title: 'Address',
  type: 'object',
  properties: { lines: { type: 'array', items: { type: 'string' } } },
}

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'schemas-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('a schema becomes a type named by its title and one function that validates it', async () => {
  const text = (await generate({ parcel: PARCEL, address: ADDRESS })).get('parcel.ts')
  expect(text).toContain('export function validateParcel(value: unknown): Validated<Parcel>')
  expect(text).toContain('export interface Parcel {')
  expect(text).toContain('to: Address')
})

test('the order in which a folder is read changes nothing', async () => {
  const forwards = await generate({ parcel: PARCEL, address: ADDRESS })
  expect(await generate({ address: ADDRESS, parcel: PARCEL })).toEqual(forwards)
})

test('a title that is no type name is refused', async () => {
  await expect(generate({ parcel: { ...PARCEL, title: 'A parcel' } })).rejects.toThrow('parcel.schema.json: the title')
})

test('a misspelt keyword is refused', async () => {
  await expect(generate({ address: { ...ADDRESS, requierd: ['lines'] } })).rejects.toThrow('requierd')
})

async function generate(schemas: Record<string, object>): Promise<Map<string, string>> {
  for (const [name, schema] of Object.entries(schemas)) {
    await writeFile(join(folder, `${name}.schema.json`), JSON.stringify(schema))
  }
  return generateModules(folder)
}
