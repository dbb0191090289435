import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { auditIn, DEMO, folderOf } from './audit-world.ts'

const list = await readFile(join(DEMO, 'resellers-americas.csv'), 'utf8')

describe('a file that lies under another name', () => {
  test('is known by the name that --names gives it, and found again where it lies', async () => {
    const folder = await folderOf({ '1': list })
    const plain = await folderOf({ 'list.csv': list })
    const names = { 'names.json': JSON.stringify({ [join(folder, '1')]: join(plain, 'list.csv') }) }
    const words = [join(folder, '1'), '--names', 'names.json', '--kind', `${join(plain, 'list.csv')}=reseller-list`]
    const named = await auditIn(folder, words, { files: names })
    const other = await auditIn(plain, [join(plain, 'list.csv')])
    expect((await named.ndjson()).replaceAll(plain, '{in}')).toBe(await other.ndjson())
    expect(JSON.parse(await named.file('manifest.json'))).toMatchObject({ inputs: [{ path: '../in/1' }] })
  })

  test.each([
    ['[]', 'must be object'],
    ['{ "a": "-" }', 'must match pattern'],
    ['{ "a": "x.csv", "b": "x.csv" }', 'names.json:1:22: another file has this name already'],
  ])('is refused where its name is none: %s', async (text, why) => {
    const folder = await folderOf({ '1': list })
    const words = [join(folder, '1'), '--names', 'names.json']
    const ended = await auditIn(folder, words, { files: { 'names.json': text } })
    expect(ended).toMatchObject({ exit: 4, stderr: expect.stringContaining(why) })
  })
})
