import { expect, test } from 'vitest'
import { cellsIn, read } from './reading.ts'

test('blank lines are counted and no data', async () => {
  const { records, end } = await read('\n\na,b\n1,2\n\n  \n3,4\n\n')
  expect(records.map(({ line }) => line)).toEqual([4, 7])
  expect(end?.accounting.structural.blank).toBe(5)
})

test('a record of empty cells is data', async () => {
  expect(cellsIn(await read('a\tb\n\t\n1\t2\n'))).toEqual([
    ['', ''],
    ['1', '2'],
  ])
})

test('exports joined into one file are read as one', async () => {
  const one = '#TYPE Some.Type, of`1[[a, b]]\r\n"a","b"\r\n"1","2"\r\n'
  const { records, end } = await read(`${one}\ufeff${one}${one}`)
  expect(records).toHaveLength(3)
  expect(end?.accounting).toMatchObject({ read: 3, structural: { typeLine: 3, repeatedHeader: 2 } })
})

test('every kind of line end is one, whichever the others are', async () => {
  const { records } = await read('a,b\r\n1,2\r3,4\n5,6\r\n\r\n7,8')
  expect(records.map(({ line, cells }) => [line, ...cells])).toEqual([
    [2, '1', '2'],
    [3, '3', '4'],
    [4, '5', '6'],
    [6, '7', '8'],
  ])
})
