import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import iconv from 'iconv-lite'
import { describe, expect } from 'vitest'
import { findingTable } from '../../src/audit/finding-table.ts'
import { findings } from '../../src/audit/findings.ts'
import { judgeInDatabase } from '../../src/audit/judge.ts'
import { ENCODINGS, type Encoding } from '../../src/ingest/read/decoder.ts'
import { TABLES } from '../../src/tables/column.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { type Documented, HEADERS } from '../ingest/headers.ts'
import { type LoadedExports, loadedExports } from './loaded-exports.ts'

// An export of a provider's resellers and what they signed says the same in every language of Partner Center, however
// it is written, and whichever reader reads it.

const ENGLISH = ['Reseller name', 'MPN ID', 'Region', 'MPN vetting status', 'MPA signed status']
const LANGUAGES = HEADERS.filter(({ kind }: Documented) => kind === 'mpa-signed-status').map(({ header }) => header)

/** Cells in the order of the English header. */
type Row = readonly string[]

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('Contoso', 'Société Été', 'A, B & C', 'He said "no"', 'two\nlines', ' ', ''),
  fc.constantFrom('4391507', '0012345', '-1', '', '4.39E+06', '9876543'),
  fc.constantFrom('eu-efta', 'FR', 'Europe', '', 'us'),
  fc.constantFrom('Authorized', ''),
  fc.constantFrom('Signed', 'Not signed', 'oui', 'nein', 'perhaps', 'TRUE', ''),
)

interface Written {
  readonly header: readonly string[]
  readonly order: readonly number[]
  /** Where a column that nobody knows stands, and what its cells are. */
  readonly extra: { readonly before: number; readonly cell: string }
  readonly encoding: Encoding
  readonly delimiter: string
  readonly lineEnd: string
  readonly quotes: 'all' | 'filled' | 'needed'
}

const written: fc.Arbitrary<Written> = fc.record({
  header: fc.constantFrom(...LANGUAGES),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
  extra: fc.record({ before: fc.integer({ min: 0, max: 5 }), cell: fc.constantFrom('', 'x', 'a;b,c', '1\n2') }),
  encoding: fc.constantFrom(...ENCODINGS, 'utf-8' as const, 'utf-8' as const),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quotes: fc.constantFrom('all', 'filled', 'needed'),
})

const PLAIN: Written = {
  header: ENGLISH,
  order: [0, 1, 2, 3, 4],
  extra: { before: 5, cell: '' },
  encoding: 'utf-8',
  delimiter: ',',
  lineEnd: '\n',
  quotes: 'needed',
}

/** Records and how each file of them is written; several files at once, because loading is what takes long. */
const exports = fc.array(fc.tuple(fc.array(row, { minLength: 1, maxLength: 6 }), written), {
  minLength: 6,
  maxLength: 6,
})

describe('exports of signed agreements', () => {
  const once = { numRuns: 1, endOnFailure: true }

  test.prop([exports], once)('say the same, however they are written', async (files) => {
    const plain = await loaded(
      files.map(([records]) => [records, PLAIN]),
      canonical,
    )
    expect(await loaded(files, canonical)).toEqual(plain)
    expect(await loaded(files, canonical, true)).toEqual(plain)
  })

  test.prop([exports], once)('have the same findings, whichever reader reads them', async (files) => {
    const direct = await loaded(files, found)
    expect(await loaded(files, found, true)).toEqual(direct)
    expect(direct.length).toBeGreaterThan(0)
  })
})

function print(records: readonly Row[], how: Written): Buffer {
  const { header, order, extra, encoding, delimiter, lineEnd, quotes } = how
  const arranged = (cells: readonly string[], added: string) =>
    order.map((at) => cells[at] ?? '').toSpliced(extra.before, 0, added)
  const printed = (text: string) => {
    const needs = [delimiter, '"', '\n'].some((special) => text.includes(special))
    if (quotes === 'needed' ? !needs : quotes === 'filled' && text === '') return text
    return `"${text.replaceAll('"', '""')}"`
  }
  const lines = [arranged(header, 'Colour'), ...records.map((cells) => arranged(cells, extra.cell))]
  const text = lines.map((cells) => cells.map(printed).join(delimiter) + lineEnd).join('')
  // What an encoding has no letters for is not written in it.
  const isNarrow = iconv.decode(iconv.encode(text, 'windows-1252'), 'windows-1252') === text
  const used = encoding === 'windows-1252' && !isNarrow ? 'utf-8' : encoding
  return iconv.encode(text, used, { addBOM: used.startsWith('utf-16') })
}

async function loaded<T>(
  files: readonly (readonly [readonly Row[], Written])[],
  use: (loaded: LoadedExports) => Promise<T>,
  carefully = false,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'written-'))
  const inputs = files.map((_, i) => ({ name: `${i}.csv`, path: join(folder, `${i}.csv`) }))
  try {
    await Promise.all(files.map(([records, how], i) => writeFile(join(folder, `${i}.csv`), print(records, how))))
    return await loadedExports(inputs, use, { carefully })
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function canonical({ database, files }: LoadedExports) {
  const tables = TABLES.map(async (table) => [table, await database.rows(`SELECT * FROM ${table} ORDER BY rid`)])
  const accounts = files.map(({ file, read, used, ignored, rejected }) => [file.kind.id, read, used, ignored, rejected])
  return { accounts, tables: await Promise.all(tables) }
}

async function found({ database, files }: LoadedExports) {
  await judgeInDatabase(database, BOOK, CIRCUMSTANCES, 'all')
  await database.run(findingTable(BOOK))
  const all: unknown[] = []
  for await (const page of findings(
    database,
    BOOK,
    files.map(({ file }) => file),
    CIRCUMSTANCES,
  ))
    all.push(...page)
  return all
}
