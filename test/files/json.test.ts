import { isDeepStrictEqual } from 'node:util'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isDocument, type JsonDocument, type JsonProblem, parseJson } from '../../src/files/json.ts'
import { printPlace } from '../../src/files/place.ts'
import { DEPTH_LIMIT } from '../../src/files/plain-json.ts'
import { beginningOf, damagedJson, isJson, jsonValue, lineFrom, valuesIn } from './json-text.ts'

describe('parsing JSON', () => {
  test.prop([jsonValue(), fc.constantFrom(undefined, 1, '\t')])('gives what JSON.parse gives', (value, indent) => {
    const text = JSON.stringify(value, undefined, indent)
    expect(isDeepStrictEqual(documentOf(text).value, JSON.parse(text))).toBe(true)
  })

  test.prop([damagedJson()], { numRuns: 5000 })('refuses whatever JSON.parse refuses, and nothing else', (text) => {
    const codes = problemsOf(text).map(({ code }) => code)
    expect(codes.includes('not-json')).toBe(!isJson(text))
  })

  test.each([
    ['a comment', '{ "a": 1 } // so', 'x.json:1:12'],
    ['a trailing comma', '{\n  "a": 1,\n}', 'x.json:3:1'],
    ['a second value', '1 2', 'x.json:1:3'],
    ['nothing at all', '', 'x.json:1:1'],
    ['single quotes', "{ 'a': 1 }", 'x.json:1:3'],
  ])('refuses %s where it stands', (_, text, place) => {
    expect(problemsOf(text).map(({ at }) => printPlace(at))).toContain(place)
  })

  test('reports every repeated key, and each at the repetition', () => {
    const problems = problemsOf('{ "a": 1, "b": { "c": 1, "c": 2 },\n  "a": 3 }')
    expect(problems).toEqual([
      { code: 'duplicate-key', at: { file: 'x.json', line: 1, column: 26 }, key: 'c' },
      { code: 'duplicate-key', at: { file: 'x.json', line: 2, column: 3 }, key: 'a' },
    ])
  })

  test('takes a key for repeated however it is escaped', () => {
    expect(problemsOf('{ "a": 1, "\\u0061": 2 }')).toMatchObject([{ code: 'duplicate-key', key: 'a' }])
  })

  test('takes the names of built-in things for plain keys', () => {
    const text = '{ "__proto__": { "x": 1 }, "constructor": 2, "toString": 3 }'
    const { value, placeOf } = documentOf(text)
    expect(Object.entries(Object(value))).toEqual([
      ['__proto__', { x: 1 }],
      ['constructor', 2],
      ['toString', 3],
    ])
    expect(placeOf(['__proto__', 'x'])).toMatchObject({ line: 1, column: 23 })
  })

  test.each(['9007199254740993', '-12345678901234567890', '1e400'])('keeps %s as it is written', (number) => {
    expect(documentOf(`[${number}, 5]`).value).toEqual([number, 5])
  })

  test('goes as deep as the limit and no deeper, and says where it stopped', () => {
    const deepest = '['.repeat(DEPTH_LIMIT) + ']'.repeat(DEPTH_LIMIT)
    expect(isDocument(parseJson(deepest, 'x.json'))).toBe(true)
    expect(problemsOf(`[${deepest}]`)).toEqual([
      { code: 'too-deep', at: { file: 'x.json', line: 1, column: DEPTH_LIMIT + 1 }, limit: DEPTH_LIMIT },
    ])
  })

  test('does not count brackets in a text, or side by side', () => {
    const text = JSON.stringify({ a: '['.repeat(100), b: Array.from({ length: 100 }, () => [{}]) })
    expect(problemsOf(text)).toEqual([])
  })

  test.each(['['.repeat(200_000), '{"a":'.repeat(200_000), '[}'.repeat(200_000), '{]'.repeat(200_000)])(
    'survives an attack by nesting',
    (text) => {
      expect(problemsOf(text)).toMatchObject([{ code: 'too-deep' }])
    },
  )
})

describe('the place of a value', () => {
  test.prop([jsonValue(), fc.constantFrom(undefined, 2), fc.constantFrom('\n', '\r\n', '\r')])(
    'is where it begins, and so is the place of its key',
    (written, indent, lineEnd) => {
      const text = JSON.stringify(written, undefined, indent).replaceAll('\n', lineEnd)
      const { value: whole, placeOf, placeOfKey } = documentOf(text)
      for (const { steps, value } of valuesIn(whole)) {
        expect(lineFrom(text, placeOf(steps), lineEnd).startsWith(beginningOf(value))).toBe(true)
        const key = steps.at(-1)
        const isKey = typeof key === 'string'
        const atKey = lineFrom(text, placeOfKey(steps), lineEnd)
        expect(atKey.startsWith(isKey ? JSON.stringify(key) : beginningOf(value))).toBe(true)
      }
    },
  )

  test('of something absent is that of the nearest thing around it', () => {
    const { placeOf, placeOfKey } = documentOf('{\n  "a": { "b": 1 }\n}')
    expect(placeOf(['a', 'c', 'd'])).toEqual(placeOf(['a']))
    expect(placeOfKey(['a', 'c'])).toMatchObject({ line: 2, column: 3 })
    expect(placeOf(['x'])).toMatchObject({ line: 1, column: 1 })
  })
})

function documentOf(text: string): JsonDocument {
  const result = parseJson(text, 'x.json')
  if (!isDocument(result)) throw new Error(`not a document: ${JSON.stringify(result.problems)}`)
  return result
}

function problemsOf(text: string): readonly JsonProblem[] {
  const result = parseJson(text, 'x.json')
  return isDocument(result) ? [] : result.problems
}
