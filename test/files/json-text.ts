import { fc } from '@fast-check/vitest'
import type { Steps } from '../../src/files/json-outline.ts'
import type { Place } from '../../src/files/place.ts'

/** Any JSON value whose numbers a number can hold. */
export function jsonValue(): fc.Arbitrary<unknown> {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  return fc.anything({
    values: [fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), fc.integer(), number],
    key: fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', 'constructor')),
    maxDepth: 4,
  })
}

/** JSON with one stretch of it replaced by something that may break it. */
export function damagedJson(): fc.Arbitrary<string> {
  const scraps = [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    '\\',
    '/',
    '/**/',
    '//',
    "'",
    ' ',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\t',
  ]
  const words = [
    '\n',
    '\u0001',
    '0',
    '-',
    '.',
    '1',
    'e',
    '+',
    'true',
    'null',
    'NaN',
    'undefined',
    '\\u00',
    '\\x',
    '1e5',
    '01',
  ]
  const scrap = fc.constantFrom(...scraps, ...words)
  return fc
    .record({ value: jsonValue(), at: fc.nat(), cut: fc.nat({ max: 2 }), scraps: fc.array(scrap, { maxLength: 2 }) })
    .map(({ value, at, cut, scraps: inserted }) => {
      const text = JSON.stringify(value)
      const start = at % (text.length + 1)
      return text.slice(0, start) + inserted.join('') + text.slice(start + cut)
    })
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Every value in a value, itself first. */
export function valuesIn(
  value: unknown,
  steps: Steps = [],
): readonly { readonly steps: Steps; readonly value: unknown }[] {
  const inner = Array.isArray(value) ? [...value.entries()] : isObject(value) ? Object.entries(value) : []
  return [{ steps, value }, ...inner.flatMap(([step, part]) => valuesIn(part, [...steps, step]))]
}

/** How a value begins in whatever layout: all of a scalar, the bracket of the rest. */
export function beginningOf(value: unknown): string {
  return Array.isArray(value) ? '[' : isObject(value) ? '{' : JSON.stringify(value)
}

/** The rest of the line from a place on. */
export function lineFrom(text: string, { line, column }: Place, lineEnd: string): string {
  return [...(text.split(lineEnd)[line - 1] ?? '')].slice(column - 1).join('')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
