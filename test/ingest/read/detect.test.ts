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
