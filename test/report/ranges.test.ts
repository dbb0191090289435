import { expect, test } from 'vitest'
import { ranges } from '../../src/report/ranges.ts'

test.each([
  [[], ''],
  [[161], '161'],
  [[155, 158, 162], '155, 158, 162'],
  [[119, 147, 148, 158], '119, 147, 148, 158'],
  [[601, 602, 603, 604, 609], '601–604, 609'],
])('sentences %j are written %j', (numbers, written) => {
  expect(ranges(numbers)).toBe(written)
})
