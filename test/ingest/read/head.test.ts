import { describe, expect, test } from 'vitest'
import { cellsIn, namesIn, read } from './reading.ts'

const rows = ['4847383,Contoso,FR', '4847433,ReleCloud,BR', '4390934,Fabrikam,US', '4390935,Lucerne,DE']
const table = ['MPN ID,Name,Country', ...rows].join('\n')

describe('lines above the header', () => {
  test.each([
    ['a title', 'Resellers of March\n', 1, 0],
    ['a title and a note, then a blank line', 'Resellers\nMade on Monday, 1 March\n\n', 2, 1],
    ['a title that a spreadsheet padded', 'Resellers,,\n', 1, 0],
    ['comments', '# made by a script, v2\n# do not edit\n', 2, 0],
  ])('that are %s are left out, counted, and told', async (_, above, preamble, blank) => {
    const result = await read(above + table)
    expect(namesIn(result)).toEqual(['MPN ID', 'Name', 'Country'])
    expect(result.records).toHaveLength(4)
    expect(result.records[0]?.line).toBe(above.split('\n').length + 1)
    expect(result.end?.accounting.structural).toMatchObject({ preamble, blank })
    expect(result.head?.warnings.map(({ code }) => code)).toEqual(['preamble'])
  })

  test('are kept as the header when they may be a header and nothing parts them from the rest', async () => {
    const result = await read('Name,Country\nContoso\nFabrikam,FR\n')
    expect(namesIn(result)).toEqual(['Name', 'Country'])
    expect(result.rejects.map(({ line }) => line)).toEqual([2])
  })
})

describe('a damaged header', () => {
  test.each([
    ['has a cell more', 'MPN ID,Name,,Country', 'ragged-header', ['MPN ID', 'Name', '', 'Country']],
    ['has a cell less', 'MPN ID,NameCountry', 'ragged-header', ['MPN ID', 'NameCountry']],
    ['is written with another delimiter', 'MPN ID;Name;Country', 'ragged-header', ['MPN ID', 'Name', 'Country']],
    ['opens a quote that it does not close', '"MPN ID,Name,Country', 'unclosed-quote', ['"MPN ID', 'Name', 'Country']],
  ])('that %s is rejected by its line, and the records below are read', async (_, header, code, names) => {
    const result = await read([header, ...rows].join('\n'))
    expect(result.head?.headerReject).toMatchObject({ line: 1, number: 0, code })
    expect(namesIn(result)).toEqual(names)
    expect(cellsIn(result)).toEqual(rows.map((row) => row.split(',')))
    expect(result.rejects).toEqual([])
  })

  test('is not suspected because of one bad record', async () => {
    const result = await read('a,b,c\n1,2\n')
    expect(result.head?.headerReject).toBeUndefined()
    expect(result.rejects).toMatchObject([{ line: 2, code: 'ragged-row' }])
  })
})

describe('records that all end in a delimiter', () => {
  test('leave the header whole and have columns without a name', async () => {
    const result = await read('a,b\n1,2,\n3,4,\n5,6,\n')
    expect(result.head?.headerReject).toBeUndefined()
    expect(namesIn(result)).toEqual(['a', 'b', ''])
    expect(cellsIn(result)[0]).toEqual(['1', '2', ''])
    expect(result.head?.warnings.map(({ code }) => code)).toEqual(['blank-header'])
  })
})

describe('the names in a header', () => {
  test('keep their places, and twins and blanks are told', async () => {
    const result = await read('a,"b",a,\n1,2,3,4\n')
    expect(result.head?.header).toEqual([
      { name: 'a', line: 1, column: 1 },
      { name: 'b', line: 1, column: 4 },
      { name: 'a', line: 1, column: 7 },
      { name: '', line: 1, column: 9 },
    ])
    expect(result.head?.warnings.map(({ code }) => code)).toEqual(['duplicate-header', 'blank-header'])
  })
})

describe('a file without a header', () => {
  test('is told, and loses no record', async () => {
    const text = 'Contoso,2021-03-01,12.50\nFabrikam,2021-03-02,1.25\nLucerne,2021-03-03,7.00\n'
    const result = await read(text)
    expect(namesIn(result)).toEqual([])
    expect(cellsIn(result)).toHaveLength(3)
    expect(result.records.map(({ line }) => line)).toEqual([1, 2, 3])
    expect(result.head?.warnings.map(({ code }) => code)).toEqual(['no-header'])
  })

  test.each([
    ['its names may be years', 'Country,2019,2020\nFR,1,2\nDE,3,4\nUS,5,6\n'],
    ['one column alone tells nothing', 'a,2021-03-01\nb,2021-03-02\nc,2021-03-03\n'],
    ['one column speaks against it', '2021-03-01,12.5,Day\n2021-03-02,1.25,10:30\n2021-03-03,2.5,11:30\n'],
  ])('is not assumed: %s', async (_, text) => {
    expect(namesIn(await read(text))).toEqual(text.split('\n')[0]?.split(','))
  })
})
