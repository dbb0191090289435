import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { cellsOf } from '../../../src/ingest/read/cells-of.ts'
import { source } from './reading.ts'

const ROOT = dirname(createRequire(import.meta.url).resolve('csv-spectrum'))
const names = readdirSync(join(ROOT, 'csvs')).map((name) => name.replace('.csv', ''))

/** Version 2.0.0 gives for it, as its JSON, one object with another telephone number than its CSV has. */
const AMISS = 'location_coordinates'

test.each(names.filter((name) => name !== AMISS))(
  'csv-spectrum: %s is read cell for cell without any option',
  async (name) => {
    const read = await cellsOf(source(readFileSync(join(ROOT, 'csvs', `${name}.csv`))), { file: name })
    if (read.kind === 'refusal') throw new Error(read.message)
    const records = read.rows.map((row) => Object.fromEntries(read.header.map((title, at) => [title, row[at]])))
    expect(records).toEqual(JSON.parse(readFileSync(join(ROOT, 'json', `${name}.json`), 'utf8')))
    expect(read.rejects).toEqual([])
  },
)

test(`csv-spectrum: ${AMISS} keeps quotes that are text`, async () => {
  const read = await cellsOf(source(readFileSync(join(ROOT, 'csvs', `${AMISS}.csv`))), { file: AMISS })
  expect(read).toMatchObject({
    rejects: [],
    rows: [[expect.any(String), expect.stringMatching(/37.36'37\.8"N 121.2'17\.9"W/u), 'Modesto', 'Stanislaus']],
  })
})
