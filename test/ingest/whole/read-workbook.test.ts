import { describe, expect, test } from 'vitest'
import writeXlsxFile from 'write-excel-file/node'
import { readWhole } from './read.ts'

const CUSTOMERS = [
  ['Microsoft ID', 'Company name', 'Since'],
  ['53eb21cb-6b2d-4ee5-9e92-27dfc927e93c', 'Fourth Coffee', new Date('2021-03-05T00:00:00Z')],
]

describe('a workbook', () => {
  test('is read as its sheet stands: texts, numbers digit for digit, dates as days', async () => {
    const { head, records, places, end } = await readWhole(
      'a.xlsx',
      await workbook({ Sheet1: [...CUSTOMERS, [null], [4391507, true]] }),
    )
    expect(head?.header.map(({ name }) => name)).toEqual(['Microsoft ID', 'Company name', 'Since'])
    expect(records).toEqual([
      ['53eb21cb-6b2d-4ee5-9e92-27dfc927e93c', 'Fourth Coffee', '2021-03-05'],
      ['4391507', 'true', ''],
    ])
    expect(places).toEqual([
      ['2:1', '2:2', '2:3'],
      ['4:1', '4:2', '4:3'],
    ])
    expect(end?.accounting).toMatchObject({ read: 2, used: 2, rejected: 0, structural: { blank: 1 } })
  })

  test('of several sheets gives the first and says so, unless another is told', async () => {
    const bytes = await workbook({ One: CUSTOMERS, Two: [['A'], ['b']] })
    const first = await readWhole('a.xlsx', bytes)
    expect(first.head).toMatchObject({
      form: { kind: 'workbook', sheet: 'One', others: ['Two'] },
      warnings: [{ code: 'sheet-chosen' }],
    })
    const second = await readWhole('a.xlsx', bytes, { sheet: 'Two' })
    expect(second).toMatchObject({ records: [['b']], head: { warnings: [] } })
    expect((await readWhole('a.xlsx', bytes, { sheet: 'Three' })).refusal?.code).toBe('no-such-sheet')
  })

  test('rejects a record that is longer than the header, at its place', async () => {
    const { records, rejects } = await readWhole('a.xlsx', await workbook({ One: [['A'], ['b', 'c'], ['d']] }))
    expect(records).toEqual([['d']])
    expect(rejects).toMatchObject([{ number: 1, line: 2, column: 2, code: 'ragged-row' }])
  })
})

test.each([
  ['a text', Buffer.from('a,b\n1,2\n'), 'workbook-damaged'],
  ['the beginning of a ZIP archive', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40)]), 'workbook-damaged'],
  ['nothing', Buffer.alloc(0), 'empty'],
])('a workbook that is %s is refused', async (_, bytes, code) => {
  expect((await readWhole('a.xlsx', bytes)).refusal?.code).toBe(code)
})

test('a workbook that would unpack to gigabytes is refused before it is unpacked', async () => {
  const bytes = await workbook({ One: CUSTOMERS })
  const entry = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
  bytes.writeUInt32LE(4_000_000_000, entry + 24)
  expect((await readWhole('a.xlsx', bytes)).refusal?.code).toBe('workbook-too-large')
})

type Cell = string | number | boolean | Date | null

async function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Promise<Buffer> {
  const data = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) =>
      row.map((value) => (value instanceof Date ? { value, format: 'yyyy-mm-dd' } : value === null ? null : { value })),
    ),
  }))
  return writeXlsxFile(data).toBuffer()
}
