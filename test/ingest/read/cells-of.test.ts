import { expect, test } from 'vitest'
import { cellsOf } from '../../../src/ingest/read/cells-of.ts'
import { source } from './reading.ts'

test('every record is shown in file order, and rejected ones are named by their line', async () => {
  expect(await cellsOf(source('a,b\n1,2\n3\n4,5\n6,7,8\n'), { file: 'a.csv' })).toMatchObject({
    kind: 'cells',
    header: ['a', 'b'],
    rows: [['1', '2'], ['3'], ['4', '5'], ['6', '7', '8']],
    rejects: [
      { line: 3, column: 2, code: 'ragged-row', message: 'Line 3: 1 cell where the header has 2.' },
      { line: 5, column: 5, code: 'ragged-row', message: 'Line 5: 3 cells where the header has 2.' },
    ],
  })
})

test('a damaged header is named too', async () => {
  const answer = await cellsOf(source('a,b,c\n1,2\n3,4\n5,6\n'), { file: 'a.csv' })
  expect(answer).toMatchObject({ header: ['a', 'b', 'c'], rejects: [{ line: 1, code: 'ragged-header' }] })
})

test('a file that is no CSV gives its refusal', async () => {
  expect(await cellsOf(source('%PDF-1.7'), { file: 'a.csv' })).toMatchObject({ kind: 'refusal', code: 'pdf' })
})
