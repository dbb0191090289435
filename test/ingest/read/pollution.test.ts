import { describe, expect, test } from 'vitest'
import { cellsOf } from '../../../src/ingest/read/cells-of.ts'
import { scoreOf } from './pollock-score.ts'
import { type Polluted, pollutions, USUAL } from './pollutions.ts'
import { source } from './reading.ts'
import { sold } from './sold.ts'

// POLLUTED_RECORDS=83 makes the tables as large as the benchmark's.
const RECORDS = Number(process.env.POLLUTED_RECORDS ?? 8)

const written = [
  ['where cells need it', { ...USUAL, quotesAll: false }],
  ['everywhere', { ...USUAL, quotesAll: true }],
] as const

describe.each(written)('a file that quotes %s, polluted in every way of Pollock,', (_, writing) => {
  const polluted = [...pollutions(sold(RECORDS, 1), writing)]
  const kinds = [...new Set(polluted.map(({ kind, name }) => (kind === 'file' ? name : kind)))]

  test.each(kinds)('%s: is read whole, and the rejects are the damaged lines and no other', async (kind) => {
    const files = polluted.filter((one) => (one.kind === 'file' ? one.name : one.kind) === kind)
    const scores: number[] = []
    for (const file of files) {
      const read = await cellsOf(source(file.text), { file: file.name })
      if (read.kind === 'refusal') throw new Error(`${file.name}: ${read.message}`)
      expect([file.name, read.rejects.map(({ line }) => line)]).toEqual([file.name, file.damaged])
      expect([file.name, undamaged(read.rows, file)]).toEqual([file.name, undamaged(file.rows, file)])
      if (!file.damagedRows.includes(-1)) expect(read.header).toEqual(file.header)
      scores.push(scoreOf(file, read))
    }
    expect(scores.reduce((sum, score) => sum + score, 0) / scores.length).toBeGreaterThan(9.97)
  })
})

function undamaged(rows: readonly (readonly string[])[], { damagedRows }: Polluted): readonly (readonly string[])[] {
  return rows.filter((_, index) => !damagedRows.includes(index))
}
