import { describe, expect, test } from 'vitest'
import { cellsIn, namesIn, read } from './reading.ts'

/** The ordinary difficulties of CSV, one each, in files too small to show any habit of their writer. */
const cases = [
  ['a delimiter in a quoted cell', 'first,address,zip\nJohn,"Anytown, WW",08123', [['John', 'Anytown, WW', '08123']]],
  [
    'empty cells, quoted and not',
    'a,b,c\n1,"",\n2,3,4',
    [
      ['1', '', ''],
      ['2', '3', '4'],
    ],
  ],
  [
    'doubled quotes',
    'a,b\n1,"ha ""ha"" ha"\n3,4',
    [
      ['1', 'ha "ha" ha'],
      ['3', '4'],
    ],
  ],
  ['nothing but a quote', 'a,b\n"""",4', [['"', '4']]],
  [
    'JSON in a cell',
    'key,val\n1,"{""type"": ""Point"", ""at"": [102.0, 0.5]}"\n',
    [['1', '{"type": "Point", "at": [102.0, 0.5]}']],
  ],
  [
    'a line end in a cell',
    'a,b,c\n1,2,3\n"Once upon \na time",5,6\n',
    [
      ['1', '2', '3'],
      ['Once upon \na time', '5', '6'],
    ],
  ],
  ['quotes and line ends in a cell', 'a,b\n1,"ha \n""ha"" \nha"\n', [['1', 'ha \n"ha" \nha']]],
  ['letters beyond ASCII', 'a,b,c\n4,5,ʤ\n', [['4', '5', 'ʤ']]],
  ['blanks around values', 'a,b\n 1 ,2 \n', [[' 1 ', '2 ']]],
] as const

describe.each(['\n', '\r\n', '\r'])('with lines that end in %j', (lineEnd) => {
  test.each(cases)('%s is read', async (_, text, rows) => {
    const result = await read(text.replaceAll('\n', lineEnd))
    expect(cellsIn(result)).toEqual(rows.map((row) => row.map((cell) => cell.replaceAll('\n', lineEnd))))
    expect(namesIn(result)).toHaveLength(rows[0].length)
    expect(result.rejects).toEqual([])
  })
})
