import { describe, expect, test } from 'vitest'
import { cellsIn, read } from './reading.ts'

const before = 'id,name,country\n1,Contoso,FR\n2,"Fabrikam, ""Inc""","US"\n3,"two\nlines",DE\n'
const after = '5,Lucerne,GB\n6,"Tailspin, Toys",IT\n'
const LINE = 6

describe('one damaged record costs that record and no other', () => {
  test.each([
    ['a cell is missing', '4,Relecloud\n', 'ragged-row', 12],
    ['a cell is too many', '4,Relecloud,BR,x\n', 'ragged-row', 16],
    ['a quote is opened and not closed', '4,"Relecloud,BR\n', 'unclosed-quote', 3],
    ['text follows a closing quote', '4,"Rele"cloud,BR\n', 'text-after-quote', 9],
    ['a quote stands inside an unquoted cell', '4,Rele"cloud,BR\n', 'stray-quote', 7],
    ['it is written with another delimiter', '4;Relecloud;BR\n', 'ragged-row', 15],
    ['it holds a NUL', '4,Rele\0cloud,BR\n', 'nul', 7],
  ])('when %s', async (_, damaged, code, column) => {
    const result = await read(before + damaged + after)
    expect(result.rejects).toMatchObject([
      { file: 'a.csv', number: 4, line: LINE, code, column, raw: damaged.slice(0, -1) },
    ])
    expect(result.rejects[0]?.byte).toBe(before.length + column - 1)
    expect(cellsIn(result).map(([id]) => id)).toEqual(['1', '2', '3', '5', '6'])
    expect(result.end?.accounting).toMatchObject({ read: 6, used: 5, rejected: 1 })
  })

  test('when its bytes are not UTF-8 in a file that is', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${before}4,Café,BR\n5,Rele`),
      Buffer.from([0xff]),
      Buffer.from('cloud,BR\n'),
    ])
    const { rejects, end } = await read(bytes)
    expect(rejects).toMatchObject([{ line: LINE + 1, column: 7, byte: bytes.indexOf(0xff), code: 'bad-bytes' }])
    expect(end).toMatchObject({ encoding: 'utf-8', accounting: { used: 4, rejected: 1 } })
  })

  test('when it also holds a cell of several lines', async () => {
    const { rejects, records } = await read(`${before}4,"Rele"cloud,"BR\nor not"\n${after}`)
    expect(rejects).toMatchObject([{ line: LINE, code: 'text-after-quote' }])
    expect(records.map(({ line }) => line)).toEqual([2, 3, 4, LINE + 2, LINE + 3])
  })
})

describe('a file that ends inside a record', () => {
  test.each([
    ['between cells', '4,Rele'],
    ['inside a quoted cell', '4,"Rele'],
  ])('%s loses only that record', async (_, end) => {
    const { rejects, records } = await read(before + end)
    expect(rejects).toMatchObject([{ line: LINE, code: 'cut-off', raw: end }])
    expect(records).toHaveLength(3)
  })
})

describe('a rejected record', () => {
  test.each([
    ['4,"Relecloud,BR\n', ['4', '"Relecloud', 'BR']],
    ['4,""Relecloud","BR"\n', ['4', '"Relecloud', 'BR']],
    ['4;"Relecloud, Ltd";BR\n', ['4', 'Relecloud, Ltd', 'BR']],
    ['4, "Relecloud, Ltd", BR\n', ['4', 'Relecloud, Ltd', 'BR']],
    ['4,Relecloud\n', ['4', 'Relecloud']],
  ])('%j is shown in its likeliest reading', async (damaged, cells) => {
    const { rejects } = await read(before + damaged + after)
    expect(rejects.map((reject) => reject.cells)).toEqual([cells])
  })
})
