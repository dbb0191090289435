import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readCareful } from '../../../src/ingest/read/read-careful.ts'
import { read, source } from './reading.ts'

describe('a file that is no CSV is refused by name', () => {
  test.each([
    ['empty', Buffer.alloc(0)],
    ['empty', gzipSync('')],
    ['no-header', Buffer.from('\r\n\r\n')],
    ['xlsx', Buffer.from('PK\x03\x04....[Content_Types].xml')],
    ['zip', Buffer.from('PK\x03\x04....a.csv')],
    ['xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['pdf', Buffer.from('%PDF-1.7\n')],
    ['html', Buffer.from('\ufeff\r\n<!DOCTYPE html><html>')],
    ['json', Buffer.from('{ "tenantId": 1 }')],
    ['json', Buffer.from('[{"a":1}]')],
    ['nul', Buffer.alloc(1000)],
    ['binary', Buffer.from(Array.from({ length: 1000 }, (_, index) => 1 + (index % 8)))],
    ['gzip-damaged', gzipSync('a,b\n1,2\n').subarray(0, 20)],
  ])('%s', async (code, bytes) => {
    const { refusal, end } = await read(bytes)
    expect(refusal).toMatchObject({ code, file: 'a.csv' })
    expect(refusal?.suggestion).not.toBe('')
    expect(end).toBeUndefined()
  })

  test('but a GUID in braces is no JSON', async () => {
    expect((await read('{53eb21cb-6b2d-4ee5-9e92-27dfc927e93c},b\n1,2\n')).refusal).toBeUndefined()
  })
})

describe('a limit is named when it is passed', () => {
  const head = 'a,b\n1,2\n'
  test.each([
    ['too-many-columns', 'columns', `${'a,'.repeat(10_000)}a\n`, {}],
    ['header-too-long', 'header', `a,${'b'.repeat(1025)}\n`, {}],
    ['cell-too-long', 'cell', `${head}1,${'x'.repeat(1_100_000)}\n3,4\n`, {}],
    ['cell-too-long', 'cell', `${head}1,"${'x\n'.repeat(1_000_000)}`, {}],
    ['record-too-long', 'record', `${head}${'x,'.repeat(100)}\n3,4\n`, { record: 100 }],
    ['too-large', 'file', head.repeat(50_000), { file: 100_000 }],
  ])('%s', async (code, limit, text, limits) => {
    const { refusal } = await read(text, { limits })
    expect(refusal?.code).toBe(code)
    expect(refusal?.message).toContain(`--max-${limit}`)
  })

  test('ratio', async () => {
    const { refusal } = await read(gzipSync(`a,b\n${'1,2\n'.repeat(100_000)}`), {
      limits: { ratioFrom: 100_000, ratio: 100 },
    })
    expect(refusal).toMatchObject({ code: 'ratio' })
  })

  test('with the place where the cell begins', async () => {
    const { refusal } = await read(`${head}"two\nlines","${'x\n'.repeat(1_000_000)}`)
    expect(refusal).toMatchObject({ code: 'cell-too-long', line: 4, column: 8 })
  })
})

describe('a file that never ends is refused after a few MiB of it', () => {
  const piece = Buffer.alloc(64 * 1024, 'x')
  const endless = (head: string, body: Buffer) => {
    const given = { bytes: 0 }
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(head)
      for (; given.bytes < 1 << 30; given.bytes += body.length) yield body
    }
    return { given, bytes }
  }

  test.each([
    ['a cell', 'a,b\n1,', piece, 'cell-too-long'],
    ['a quote that is not closed', 'a,b\n1,"', Buffer.from('2,3\n'.repeat(16_384)), 'cell-too-long'],
    ['a name in the header', 'a,', piece, 'header-too-long'],
    ['a header', 'a', Buffer.from(',b'.repeat(32_768)), 'header-too-long'],
    ['a record', 'a,b\n1', Buffer.from(',2'.repeat(32_768)), 'record-too-long'],
  ])('%s', async (_, head, body, code) => {
    const { given, bytes } = endless(head, body)
    expect((await read(bytes())).refusal?.code).toBe(code)
    expect(given.bytes).toBeLessThan(10 * 1024 * 1024)
  })
})

describe('the source', () => {
  test('is let go of when its reader stops early', async () => {
    let released = false
    async function* watched(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield* source('a,b\n1,2\n'.repeat(10_000))
      } finally {
        released = true
      }
    }
    for await (const part of readCareful(watched(), { file: 'a.csv' })) if (part.kind === 'batch') break
    expect(released).toBe(true)
  })

  test('may fail, and its error is passed on', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield* source('a,b\n')
      throw new Error('disk gone')
    }
    await expect(read(failing())).rejects.toThrow('disk gone')
  })
})
