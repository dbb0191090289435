import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readGuid } from '../../src/domain/guid.ts'
import { because, known } from '../../src/domain/reading.ts'

test.prop([fc.uuid()])('braces and case do not matter', (guid) => {
  expect(readGuid(`{${guid.toUpperCase()}}`)).toEqual(known(guid))
  expect(readGuid(` ${guid} `)).toEqual(known(guid))
})

describe('what is no GUID', () => {
  test.each([
    ['{1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'],
    ['1f3a52c46d1e4b8a9c550a7d3f2b9e10'],
    ['1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e1'],
    ['gf3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'],
    ['contoso.onmicrosoft.com'],
  ])('%s', (text) => {
    expect(readGuid(text)).toEqual(because('unreadable'))
  })

  test('blanks are blank', () => {
    expect(readGuid(' ')).toEqual(because('blank'))
  })
})
