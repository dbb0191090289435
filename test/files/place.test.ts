import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { placesIn, printPlace } from '../../src/files/place.ts'

describe('a place', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('\r\n', '\n', '\r', '\u2028', '😀'))

  test.prop([fc.array(piece).map((pieces) => pieces.join(''))])(
    'grows by a column or a line with every character',
    (text) => {
      const at = placesIn('x', text)
      let [line, column, offset] = [1, 1, 0]
      for (const end of text.match(/\r\n|./gsu) ?? []) {
        expect(at(offset)).toEqual({ file: 'x', line, column })
        const isLineEnd = ['\r\n', '\n', '\r'].includes(end)
        ;[line, column, offset] = [line + Number(isLineEnd), isLineEnd ? 1 : column + 1, offset + end.length]
      }
      expect(at(offset)).toEqual({ file: 'x', line, column })
    },
  )

  test('counts an emoji as one column, as editors do', () => {
    expect(printPlace(placesIn('a.json', '\r\n"😀", x')(8))).toBe('a.json:2:6')
  })
})
