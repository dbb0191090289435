import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { cellsIn, read } from './reading.ts'

const text = 'Société,Pays\r\nCafé “Midi” 5 €,FR\r\nŠkoda 😀,CZ\r\n'
const rows = [
  ['Café “Midi” 5 €', 'FR'],
  ['Škoda 😀', 'CZ'],
]

describe('the same text is read from', () => {
  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 LE', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE', Buffer.from(text, 'utf16le').swap16(), 'utf-16be'],
    ['gzip', gzipSync(text), 'utf-8'],
    ['gzip in several members', Buffer.concat([gzipSync(text.slice(0, 20)), gzipSync(text.slice(20))]), 'utf-8'],
  ])('%s', async (_, bytes, encoding) => {
    const { records, head, end } = await read(bytes)
    expect(cellsIn({ records, rejects: [] })).toEqual(rows)
    expect([head?.encoding, end?.encoding, end?.warnings]).toEqual([encoding, encoding, []])
  })
})

describe('windows-1252', () => {
  const ansi = iconv.encode('Société,Pays\r\nCafé “Midi” 5 €,FR\r\n', 'win1252')

  test('is a fallback that is told', async () => {
    const result = await read(ansi)
    expect(cellsIn(result)).toEqual([['Café “Midi” 5 €', 'FR']])
    expect(result.head?.encoding).toBe('windows-1252')
    expect(result.end?.warnings.map(({ code }) => code)).toEqual(['windows-1252'])
  })

  test('is recognised when the first letter beyond ASCII comes late', async () => {
    const { records, head, end } = await read(Buffer.concat([Buffer.from(`a,b\n${'1,2\n'.repeat(200_000)}`), ansi]))
    expect(records.at(-1)?.cells).toEqual(['Café “Midi” 5 €', 'FR'])
    expect([head?.encoding, end?.encoding]).toEqual(['utf-8', 'windows-1252'])
    expect(end?.warnings.map(({ code }) => code)).toEqual(['windows-1252'])
  })

  test('is not guessed from a byte that it does not define', async () => {
    const { rejects, end } = await read(Buffer.from('a,b\n1,\x81\n3,4\n', 'latin1'))
    expect(rejects).toMatchObject([{ line: 2, code: 'bad-bytes', byte: 6, column: 3 }])
    expect(end?.encoding).toBe('utf-8')
  })
})

test('a character cut by the edge of a block is whole', async () => {
  const long = `a,b\n${'é😀,漢\n'.repeat(40_000)}`
  const { records, rejects } = await read(long)
  expect(rejects).toEqual([])
  expect(new Set(records.map(({ cells }) => cells.join()))).toEqual(new Set(['é😀,漢']))
})
