import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { readMpnId } from '../../src/domain/mpn-id.ts'
import { because, known } from '../../src/domain/reading.ts'

test.prop([fc.stringMatching(/^[0-9]{1,10}$/)])('digits are kept as they are, leading zeros too', (digits) => {
  expect(readMpnId(digits)).toEqual(known(digits))
  expect(readMpnId(` '${digits} `)).toEqual(known(digits))
})

describe('what a spreadsheet has damaged is not repaired', () => {
  test.each([
    ['4.39E+06'],
    ['4391507.0'],
    ['4,391,507'],
    ['4 391 507'],
    ['-4391507'],
    ['43915O7'],
    ['12345678901'],
    ['٤٣٩'],
  ])('%s', (text) => {
    expect(readMpnId(text)).toEqual(because('unreadable'))
  })

  test.each([[''], [' '], ["'"]])('%j is blank', (text) => {
    expect(readMpnId(text)).toEqual(because('blank'))
  })
})
