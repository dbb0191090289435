import { describe, expect, test } from 'vitest'
import { JsonOutline } from '../../src/files/json-outline.ts'

describe('the outline of a JSON text', () => {
  test('counts every key that is written', () => {
    expect(new JsonOutline('{"a": 1, "a": [{"\\u0061": "{[,:"}]}').keys).toBe(3)
  })

  test('finds a key however it is escaped', () => {
    const text = '{"\\"": 1, "a\\u0062": {"c": 2}}'
    const outline = new JsonOutline(text)
    expect(outline.spotOf(['ab', 'c']).value).toBe(text.indexOf('2}'))
    expect(outline.spotOf(['"']).value).toBe(text.indexOf('1'))
  })
})
