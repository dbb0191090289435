import { describe, expect, test } from 'vitest'
import { samples } from './fixtures/samples.ts'
import { cellsIn, namesIn, read } from './reading.ts'

describe('an export as documented is read without any option', () => {
  test.each(samples)('$name', async ({ bytes, delimiter, header, rows, structural = {} }) => {
    const result = await read(bytes)
    expect(result.head?.dialect.delimiter).toBe(delimiter)
    expect(namesIn(result)).toEqual(header)
    expect(cellsIn(result)).toEqual(rows)
    expect(result.end?.accounting).toMatchObject({ read: rows.length, used: rows.length, rejected: 0, structural })
    expect(result.end?.warnings).toEqual([])
  })
})
