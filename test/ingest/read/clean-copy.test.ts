import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCleanCopy } from '../../../src/ingest/read/clean-copy.ts'
import type { Reject } from '../../../src/ingest/read/part.ts'
import { readCareful } from '../../../src/ingest/read/read-careful.ts'
import { source } from './reading.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clean-copy-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('a clean copy holds every good record with the place of every value, and nothing else', async () => {
  const path = join(folder, 'a.csv')
  const rejects: Reject[] = []
  const dirty = '\ufeffa;b;c\r\n1;"two\r\nlines";"x ""y"""\r\nragged;row\r\n;é😀;z\r\n'
  const result = await writeCleanCopy(readCareful(source(dirty), { file: 'a.csv' }), path, (reject) => {
    rejects.push(reject)
  })
  expect(result).toMatchObject({ kind: 'clean-copy', accounting: { read: 3, used: 2, rejected: 1 } })
  expect(rejects.map(({ line }) => line)).toEqual([4])
  expect(await readFile(path, 'utf8')).toBe('"2","1 4 1:9","1","two\r\nlines","x ""y"""\n"5","1 2 5","","é😀","z"\n')
})

test('a refused file gives its refusal', async () => {
  const parts = readCareful(source('%PDF-1.7'), { file: 'a.csv' })
  expect(await writeCleanCopy(parts, join(folder, 'b.csv'), () => {})).toMatchObject({ kind: 'refusal', code: 'pdf' })
})
