import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { afterAll, beforeAll, expect } from 'vitest'
import { Database } from '../../../src/database/database.ts'
import { KeptCells } from '../../../src/ingest/read/kept-cells.ts'

let folder = ''
let database: Database
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-cells-'))
  database = await Database.open({ threads: 2, spillTo: folder, folders: [folder] })
})
afterAll(async () => {
  database.close()
  await rm(folder, { recursive: true })
})

const texts = fc.integer({ min: 0, max: 5 }).chain((width) => {
  const record = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), {
    minLength: width + 1,
    maxLength: width + 1,
  })
  return fc
    .array(fc.array(record, { maxLength: 5 }), { maxLength: 5 })
    .map((windows) => ({ width: width + 1, windows }))
})

test.prop([texts], { numRuns: 50 })('the database reads what was kept', async ({ width, windows }) => {
  const path = await write(width, windows)
  const names = Array.from({ length: width }, (_, index) => `'.' || c${index} AS c${index}`)
  const rows = await database.rows(`SELECT ${names.join(', ')} FROM '${path}'`)
  expect(rows.map((row) => Object.values(row))).toEqual(windows.flat().map((cells) => cells.map((cell) => `.${cell}`)))
})

test.each([
  ['more records than a group takes', 7, 300, 1000],
  ['longer records than a group takes', 70, 2, 1 << 19],
  ['records that are longer than the first let expect', 9, 1000, 20],
])('in the same order: %s', async (_, windows, rows, size) => {
  const text = (n: number) => `${n} ${'x'.repeat(n % (1 + Math.floor((size * n) / (windows * rows))))}`
  const all = Array.from({ length: windows }, (_, w) => Array.from({ length: rows }, (_, n) => [text(w * rows + n)]))
  const path = await write(1, all)
  const [answer] =
    await database.rows(`SELECT count(*) AS n, bool_and(split_part(c0, ' ', 1) = (file_row_number)::VARCHAR) AS in_order,
    sum(length(c0)) AS size FROM read_parquet('${path}', file_row_number = true)`)
  const written = all.flat(2).reduce((sum, cell) => sum + cell.length, 0)
  expect(answer).toEqual({ n: windows * rows, in_order: true, size: written })
})

test('where there is no room there are none', async () => {
  const cells = await KeptCells.create('/dev/full', [0])
  await cells.add(1, [value('a')])
  expect(await cells.finish()).toBe(false)
  await cells.close()
  const nowhere = await KeptCells.create(join(folder, 'nowhere', 'kept.parquet'), [0])
  expect(await nowhere.finish()).toBe(false)
})

async function write(width: number, windows: readonly (readonly (readonly string[])[])[]): Promise<string> {
  const path = join(folder, 'kept.parquet')
  const kept = Array.from({ length: width }, (_, index) => index)
  const cells = await KeptCells.create(path, kept)
  for (const records of windows) {
    await cells.add(
      records.length,
      kept.map((index) => Buffer.concat(records.map((texts) => value(texts[index] ?? '')))),
    )
  }
  expect(await cells.finish()).toBe(true)
  await cells.close()
  return path
}

function value(text: string): Buffer {
  const bytes = Buffer.from(text)
  const size = Buffer.alloc(4)
  size.writeUInt32LE(bytes.length)
  return Buffer.concat([size, bytes])
}
