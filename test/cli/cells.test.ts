import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { validateCellsAnswer } from '../../src/schemas/generated/cells-answer.ts'
import { run } from './fake-io.ts'

const records = Array.from({ length: 2_500 }, (_, i) => [String(i), `town ${i}`])
const csv = `id,town\n${records.map((cells) => cells.join(',')).join('\n')}\n`

test.each([
  ['a long file', csv],
  ['a packed file', gzipSync(csv)],
  ['UTF-16', Buffer.from(`\ufeff${csv}`, 'utf16le')],
])('%s is printed as JSON in the shape of its schema, whole', async (_, bytes) => {
  const { exit, stdout, stderr } = await run(['cells', 'list.csv', '--format', 'json'], {
    files: { 'list.csv': bytes },
  })
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  expect(validateCellsAnswer(JSON.parse(stdout))).toEqual({
    value: { header: ['id', 'town'], rows: records, rejects: [] },
  })
})

test('bytes that are no text are the replacement character, and their line is named', async () => {
  const files = { 'list.csv': Buffer.from('a,b\n1,x\xffy\n2,é\n', 'latin1').subarray(0, 10) }
  const { stdout } = await run(['cells', 'list.csv', '--format', 'json', '--encoding', 'utf-8'], { files })
  expect(JSON.parse(stdout)).toMatchObject({ rows: [['1', 'x\ufffdy']], rejects: [{ line: 2, code: 'bad-bytes' }] })
})

test('an encoding that is given is believed', async () => {
  const files = { 'list.csv': Buffer.from('a,b\n1,\xe9\n', 'latin1') }
  const { stdout } = await run(['cells', 'list.csv', '--format', 'json', '--encoding', 'windows-1252'], { files })
  expect(JSON.parse(stdout).rows).toEqual([['1', 'é']])
})

test.each([
  ['nowhere.csv', 'nowhere.csv: there is no such file\n'],
  ['src', 'src: it is a folder\n'],
])('%s, which cannot be read, ends with 3', async (file, stderr) => {
  expect(await run(['cells', file])).toEqual({ exit: 3, stdout: '', stderr })
})

test('a full standard output ends with 74', async () => {
  const world = { files: { 'list.csv': csv }, fullAfter: 1 }
  expect(await run(['cells', 'list.csv', '--format', 'json'], world)).toMatchObject({ exit: 74 })
})
