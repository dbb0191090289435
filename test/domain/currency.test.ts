import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readCurrency } from '../../src/domain/currency.ts'
import { because, known } from '../../src/domain/reading.ts'

test.prop([fc.stringMatching(/^[A-Z]{3}$/)])('a code is read in any case, and kept in upper case', (code) => {
  expect(readCurrency(` ${code.toLowerCase()} `)).toEqual(known(code))
  expect(readCurrency(code)).toEqual(known(code))
})

describe('what is no code names no currency', () => {
  test.each([['$'], ['€'], ['US dollar'], ['EU'], ['EURO'], ['ΕUR'], ['ıtl'], ['E R']])('%s', (text) => {
    expect(readCurrency(text)).toEqual(because('unreadable'))
  })

  test.each([[''], [' ']])('%j is blank', (text) => {
    expect(readCurrency(text)).toEqual(because('blank'))
  })
})
