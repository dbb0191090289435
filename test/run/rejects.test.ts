import { fc, test } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { expect } from 'vitest'
import { unguarded } from '../../src/run/formula-cells.ts'
import { rejectLine, rejectsHeader } from '../../src/run/rejects.ts'

const REJECT = {
  number: 5,
  cells: [],
  file: 'list.csv',
  line: 7,
  column: 3,
  byte: 99,
  code: 'ragged-row',
  message: '',
  raw: '',
} as const

const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[=+@\-,"\r\n\t a]{0,12}$/))

test.prop([text, text])('a rejected record comes back whole, however it is broken', (raw, message) => {
  const line = rejectLine({ ...REJECT, message, raw })
  const [, record = []] = parse(rejectsHeader() + line)
  expect(record.slice(0, 5)).toEqual(['list.csv', '7', '3', '99', 'ragged-row'])
  expect(unguarded(record[6] ?? '')).toBe(
    raw.replace(/[\udc80-\udcff]/gu, (half) => `\\x${(half.charCodeAt(0) - 0xdc00).toString(16).toUpperCase()}`),
  )
})

test('a record that a spreadsheet would calculate is written as a text', () => {
  for (const raw of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    const line = rejectLine({ ...REJECT, raw })
    expect(parse(line)[0]).toContain(`'${raw}`)
  }
})

test('a byte that is no text is still told from any other', () => {
  expect(rejectLine({ ...REJECT, raw: 'Andr\udce9,\u{1F600}' })).toContain('"Andr\\xE9,\u{1F600}"')
})
