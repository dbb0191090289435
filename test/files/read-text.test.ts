import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { afterAll, describe, expect } from 'vitest'
import { decode, readText } from '../../src/files/read-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-text-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('decoding', () => {
  test.prop([fc.string({ unit: 'binary' })])('gives back any text that was written as UTF-8', (text) => {
    expect(decode(Buffer.from(`\ufeff${text}`), 'x')).toEqual({ text })
  })

  test.prop([fc.string({ unit: 'grapheme' }), fc.constantFrom(0x80, 0xc0, 0xe9, 0xff), fc.string()])(
    'finds the first byte that is not UTF-8',
    (before, byte, after) => {
      const lines = before.split(/\r\n|\r|\n/)
      const at = { file: 'x', line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 }
      const bytes = Buffer.concat([Buffer.from(before), Buffer.of(byte), Buffer.from(after)])
      expect(decode(bytes, 'x')).toEqual({ code: 'not-utf8', file: 'x', at })
    },
  )

  test('finds the end of a file that was cut inside a letter', () => {
    const bytes = Buffer.from('a\né').subarray(0, -1)
    expect(decode(bytes, 'x')).toEqual({ code: 'not-utf8', file: 'x', at: { file: 'x', line: 2, column: 1 } })
  })

  test('does not guess UTF-16', () => {
    expect(decode(Buffer.from('\ufeff{}', 'utf16le'), 'x')).toMatchObject({ code: 'not-utf8' })
  })
})

describe('reading', () => {
  test('leaves line ends as they are and takes a byte order mark off', () => {
    const file = join(folder, 'bom.json')
    writeFileSync(file, '\ufeff{\r\n}\r')
    expect(readText(file)).toEqual({ text: '{\r\n}\r' })
  })

  test('says in one phrase why there is nothing to read', () => {
    const absent = join(folder, 'absent.json')
    expect(readText(absent)).toEqual({ code: 'no-file', file: absent, detail: 'there is no such file' })
    expect(readText(folder)).toEqual({ code: 'no-file', file: folder, detail: 'it is a folder' })
  })
})
