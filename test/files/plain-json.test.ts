import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { DEPTH_LIMIT, isPlain } from '../../src/files/plain-json.ts'
import { jsonValue } from './json-text.ts'

describe('a text of which JSON.parse says all', () => {
  test.prop([jsonValue(), fc.constantFrom(undefined, 1, '\t')])(
    'is whatever JSON.stringify writes',
    (value, indent) => {
      const text = JSON.stringify(value, undefined, indent)
      fc.pre(!/\d{16}|\de/i.test(text))
      expect(plain(text)).toBe(true)
    },
  )

  test.each([
    '[true, 123456789012345, -0.5, 0, null]',
    '{"a:": "b:c", "d" : [":"]}',
    '{"\\u003a": ":", "\\"": "\\":"}',
  ])('is %s', (text) => {
    expect(plain(text)).toBe(true)
  })

  const key = fc.constantFrom('"a"', '"b"', '":"', '"a:b"', '"\\u0061"', '"a" ', '"__proto__"', '"1"')
  const leaf = fc.constantFrom('1', '":"', '"a:b::c"', '"\\":"', '[":"]', 'null')
  const object = fc
    .array(fc.tuple(key, leaf), { maxLength: 6 })
    .map((pairs) => ({ pairs, text: `{${pairs.map((pair) => pair.join(':')).join(',')}}` }))

  test.prop([object], { numRuns: 2000 })('has no key twice, however colons are strewn', ({ pairs, text }) => {
    const keys = pairs.map(([one]) => JSON.parse(one))
    expect(plain(`[${text}]`)).toBe(new Set(keys).size === keys.length)
  })

  test.each(['12345678901234567', '1e400', '-1e16'])('has no number like %s', (number) => {
    expect(plain(`[${number}]`)).toBe(false)
  })

  test('goes no deeper than the limit', () => {
    expect(plain('['.repeat(DEPTH_LIMIT) + ']'.repeat(DEPTH_LIMIT))).toBe(true)
    expect(plain('['.repeat(DEPTH_LIMIT + 1) + ']'.repeat(DEPTH_LIMIT + 1))).toBe(false)
    expect(plain(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`)).toBe(false)
  })
})

function plain(text: string): boolean {
  return isPlain(text, JSON.parse(text))
}
