import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { print, style } from './printing.ts'
import { cellsIn, namesIn, read } from './reading.ts'
import { realisticTable } from './realistic.ts'

describe('an export written in any dialect', () => {
  test.prop([realisticTable, style], { numRuns: 500 })(
    'is read back cell for cell without any option',
    async (table, written) => {
      // One pair of apostrophes in a whole file is no evidence of a quote, and a row like the header is none.
      fc.pre(written.quote === '"' || written.quotesAll)
      fc.pre(table.slice(1).every((row) => row.join() !== table[0]?.join()))
      const result = await read(print(table, written))
      expect([namesIn(result), ...cellsIn(result)]).toEqual(table)
      expect(result.rejects).toEqual([])
    },
  )
})

interface Case {
  readonly name: string
  readonly text: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const cases: readonly Case[] = [
  {
    name: 'one column of names with commas in some is one column',
    text: 'Company\nContoso\nDoe, John\nSmith, Anna\n',
    header: ['Company'],
    rows: [['Contoso'], ['Doe, John'], ['Smith, Anna']],
  },
  {
    name: 'one column of two-word names is not split at the blank',
    text: 'Company name\nContoso Ltd\nFabrikam Inc\nAdventure Works\nWide World\n',
    header: ['Company name'],
    rows: [['Contoso Ltd'], ['Fabrikam Inc'], ['Adventure Works'], ['Wide World']],
  },
  {
    name: 'one column of times is not split at the colon',
    text: '10:30:00\n11:31:00\n12:32:00\n13:33:00\n',
    header: ['10:30:00'],
    rows: [['11:31:00'], ['12:32:00'], ['13:33:00']],
  },
  {
    name: 'decimal commas do not make a comma file of a semicolon file',
    text: 'a;b\n1,5;2,5\n3,5;4,5\n',
    header: ['a', 'b'],
    rows: [
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ],
  },
  {
    name: 'apostrophes at both ends of several lines are text where each of the lines is whole without them',
    text: "name,mfa\nAnna,'\nBen,false\nCarla,true\nDan,'\n",
    header: ['name', 'mfa'],
    rows: [
      ['Anna', "'"],
      ['Ben', 'false'],
      ['Carla', 'true'],
      ['Dan', "'"],
    ],
  },
  {
    name: 'apostrophes around several lines are quotes where the lines are not whole without them',
    text: "name,note\nAnna,'first\nsecond'\nBen,'a, b'\nCarla,c\n",
    header: ['name', 'note'],
    rows: [
      ['Anna', 'first\nsecond'],
      ['Ben', 'a, b'],
      ['Carla', 'c'],
    ],
  },
  {
    name: 'a sep= line is believed',
    text: 'sep=|\na,b|c,d\n1,2|3,4\n',
    header: ['a,b', 'c,d'],
    rows: [['1,2', '3,4']],
  },
  {
    name: 'the apostrophe before a number that should stay text is no quote',
    text: "id,name\n'0012,Contoso\n'0013,O'Neil\n'0014,Fabrikam\n",
    header: ['id', 'name'],
    rows: [
      ["'0012", 'Contoso'],
      ["'0013", "O'Neil"],
      ["'0014", 'Fabrikam'],
    ],
  },
  {
    name: 'quotes inside cells are text where no cell is quoted',
    text: 'place,screen\n37°36\'37.8"N,24"\n121°2\'17.9"W,27"\n',
    header: ['place', 'screen'],
    rows: [
      ['37°36\'37.8"N', '24"'],
      ['121°2\'17.9"W', '27"'],
    ],
  },
  {
    name: 'a quoted cell may end in a backslash',
    text: 'path,n\n"C:\\",1\n"D:\\temp\\",2\n',
    header: ['path', 'n'],
    rows: [
      ['C:\\', '1'],
      ['D:\\temp\\', '2'],
    ],
  },
  {
    name: 'a quote may be escaped by a backslash',
    text: 'said,n\n"a \\"b\\", c",1\n"d\\\\",2\n',
    header: ['said', 'n'],
    rows: [
      ['a "b", c', '1'],
      ['d\\', '2'],
    ],
  },
]

describe('without any option', () => {
  test.each(cases)('$name', async ({ text, header, rows }) => {
    const result = await read(text)
    expect(namesIn(result)).toEqual(header)
    expect(cellsIn(result)).toEqual(rows)
    expect(result.rejects).toEqual([])
  })
})
