import { describe, expect, test } from 'vitest'
import { JsonOutline } from '../../src/files/json-outline.ts'

describe('the outline of a JSON text', () => {
  test('counts every key that is written, and the deepest nesting', () => {
    const { keys, depth } = new JsonOutline('{"a": 1, "a": [{"\\u0061": "{[,:"}]}')
    expect({ keys, depth }).toEqual({ keys: 3, depth: 3 })
  })

  test.each(['123456789012345', '-0.5', '0'])('vouches for the number %s', (number) => {
    expect(new JsonOutline(`[true, ${number}, null]`).isExact).toBe(true)
  })

  test.each(['1234567890123456', '1e400', '1E2'])('vouches for no number like %s', (number) => {
    expect(new JsonOutline(`[${number}]`).isExact).toBe(false)
  })

  test('finds a key however it is escaped', () => {
    const text = '{"\\"": 1, "a\\u0062": {"c": 2}}'
    const outline = new JsonOutline(text)
    expect(outline.spotOf(['ab', 'c']).value).toBe(text.indexOf('2}'))
    expect(outline.spotOf(['"']).value).toBe(text.indexOf('1'))
  })
})
