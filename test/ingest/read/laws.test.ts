import { fc, test } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { describe, expect } from 'vitest'
import { samples } from './fixtures/samples.ts'
import { anyTable, print, style } from './printing.ts'
import { cellsIn, comparable, namesIn, type Read, read } from './reading.ts'

describe('a table written in any dialect', () => {
  test.prop([anyTable, style])('is read back cell for cell when the dialect is given', async (table, written) => {
    const { delimiter, quote, escape: way } = written
    const result = await read(print(table, written), { dialect: { delimiter, quote, escape: way } })
    expect([namesIn(result), ...cellsIn(result)]).toEqual(table)
    expect(result.rejects).toEqual([])
  })

  test.prop([anyTable, style])('has every value at the place that is told for it', async (table, written) => {
    const { delimiter, quote, escape: way } = written
    const text = print(table, written)
    const lines = text.split(/\r\n|\r|\n/).map((line) => [...line])
    const { records } = await read(text, { dialect: { delimiter, quote, escape: way } })
    for (const record of records) {
      record.cells.forEach((cell, index) => {
        const { line, column } = record.at(index)
        const [first = ''] = cell
        const seen = lines[line - 1]?.[column - 1]
        if (first === '\n' || first === '\r') expect(seen).toBeUndefined()
        else if (first !== '')
          expect(way === 'backslash' && seen === '\\' ? lines[line - 1]?.[column] : seen).toBe(first)
      })
    }
  })

  test.prop([anyTable, style])('reads as csv-parse reads it', async (table, written) => {
    const text = print(table, { ...written, escape: 'doubled' })
    const { delimiter, quote } = written
    const result = await read(text, { dialect: { delimiter, quote, escape: 'doubled' } })
    const theirs: string[][] = parse(text, { delimiter, quote, escape: quote, record_delimiter: ['\r\n', '\n', '\r'] })
    expect([namesIn(result), ...cellsIn(result)]).toEqual(theirs)
  })
})

const piecesOf = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size))

const damaged: fc.Arbitrary<Buffer> = fc
  .tuple(
    fc.constantFrom(...samples.map(({ bytes }) => bytes)),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...'",;\n\r\t\\\0\xff\xe9a'), fc.nat({ max: 3 })), { maxLength: 6 }),
  )
  .map(([bytes, changes]) =>
    changes.reduce((before, [at, put, cut]) => {
      const place = at % (before.length + 1)
      return Buffer.concat([before.subarray(0, place), Buffer.from(put, 'latin1'), before.subarray(place + cut)])
    }, bytes),
  )

const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.constantFrom(...Buffer.from('a1,;\t|"\'\\\r\n \xc3\xa9\xff\0', 'latin1')), { maxLength: 200 })
    .map((b) => Uint8Array.from(b)),
  damaged,
)

// TORTURE_RUNS=100000 with --testTimeout=1500000 takes some minutes.
const RUNS = Number(process.env.TORTURE_RUNS ?? 1000)

describe('any bytes at all', () => {
  test.prop([anyBytes], { numRuns: RUNS })('are read or refused, and every record is accounted for', async (bytes) => {
    const { end, refusal, records, rejects } = await read(bytes)
    expect(Boolean(end)).toBe(!refusal)
    const numbers = [...records, ...rejects].map(({ number }) => number).sort((a, b) => a - b)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    if (end === undefined) return
    expect(end.accounting).toMatchObject({ read: numbers.length, used: records.length, rejected: rejects.length })
  })

  test.prop([anyBytes, fc.integer({ min: 1, max: 50 })])('read the same however they arrive', async (bytes, size) => {
    const whole: Read = await read(bytes)
    expect(comparable(await read(piecesOf(bytes, size)))).toEqual(comparable(whole))
  })

  test.prop([anyBytes])('have no two records that start on one line', async (bytes) => {
    const { records, rejects } = await read(bytes)
    const inOrder = [...records, ...rejects].sort((a, b) => a.number - b.number).map(({ line }) => line)
    expect(inOrder).toEqual([...new Set(inOrder)].sort((a, b) => a - b))
  })

  test.prop([anyBytes])('give records of one length only', async (bytes) => {
    const { head, records } = await read(bytes)
    for (const { cells } of records) expect(cells).toHaveLength(head?.width ?? -1)
  })
})
