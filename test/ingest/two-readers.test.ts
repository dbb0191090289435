import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect } from 'vitest'
import { Database } from '../../src/database/database.ts'
import { type FileTable, fileTable } from '../../src/ingest/file-table.ts'
import type { Encoding } from '../../src/ingest/read/decoder.ts'
import { LIMITS } from '../../src/ingest/read/limits.ts'
import type { Head } from '../../src/ingest/read/part.ts'
import { proveClean } from '../../src/ingest/read/prove-clean.ts'
import { readCareful } from '../../src/ingest/read/read-careful.ts'
import { sourceRecords } from '../../src/ingest/source-records.ts'
import { source } from './read/reading.ts'

let folder = ''
let database: Database
let count = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-readers-'))
  database = await Database.open({ threads: 2, spillTo: folder, folders: [folder] })
})
afterAll(async () => {
  database.close()
  await rm(folder, { recursive: true })
})

interface Written {
  readonly delimiter: string
  readonly lineEnd: string
  readonly quotes: 'all' | 'filled' | 'needed'
  readonly mark: string
  readonly endsWithLineEnd: boolean
  readonly encoding: Encoding
}

const style: fc.Arbitrary<Written> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  quotes: fc.constantFrom('all', 'filled', 'needed'),
  mark: fc.constantFrom('', '\ufeff'),
  endsWithLineEnd: fc.boolean(),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
})

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    ' a ',
    'NULL',
    'null',
    '\\N',
    '#TYPE x',
    '"',
    '""',
    "'",
    ',',
    ';',
    'a\nb',
    'a\r\nb\n',
    '\ufeff',
    '#',
    '0012',
    '1e3',
    'NaN',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map((text) => text.replaceAll(/[\0\r]/g, '')),
)

const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }))
  .map((rows) => [Array.from({ length: rows[0]?.length ?? 3 }, (_, at) => `Nom ${at} é`), ...rows])

function print(
  rows: readonly (readonly string[])[],
  { delimiter, lineEnd, quotes, mark, endsWithLineEnd }: Written,
): string {
  const printed = (text: string): string => {
    const needs = [delimiter, '"', '\n', '\r'].some((special) => text.includes(special))
    if (quotes === 'needed' ? !needs : quotes === 'filled' && text === '') return text
    return `"${text.replaceAll('"', '""')}"`
  }
  return mark + rows.map((row) => row.map(printed).join(delimiter)).join(lineEnd) + (endsWithLineEnd ? lineEnd : '')
}

async function readBy(
  bytes: string | Buffer,
  delimiter: string,
  carefully: boolean,
  isKept = (_: number) => true,
  room = folder,
) {
  count += 1
  const path = join(folder, `${count} [x]*.csv`)
  await writeFile(path, bytes)
  const parts = readCareful(source(Buffer.from(bytes)), {
    file: path,
    dialect: { delimiter, quote: '"', escape: 'doubled' },
  })
  const first = await parts.next()
  if (first.value?.kind !== 'head') throw new Error('no head')
  const indexes = Array.from({ length: first.value.width }, (_, index) => index)
  const kept = indexes.filter(isKept)
  const read = await fileTable(database, {
    number: count,
    path,
    head: first.value,
    kept,
    limits: LIMITS,
    parts: { [Symbol.asyncIterator]: () => parts },
    folder: room,
    onReject: async () => {},
    onBytes: () => {},
    carefully,
  })
  if (read.kind === 'refusal') throw new Error(read.message)
  const rows = await database.rows(
    `SELECT ${['record', ...marked(kept)].join(', ')} FROM file_${count} ORDER BY record`,
  )
  const asked = sourceRecords({ number: count, starts: read.starts })
  const records = (await database.rows(`${asked.rows} ORDER BY record`)).map(asked.recordOf)
  const places = records.map(({ line, startAt }) => ({ line, starts: indexes.map(startAt) }))
  return { read, rows, places }
}

/** Behind a dot, for the driver takes a byte order mark off the front of a text. */
function marked(kept: readonly number[]): readonly string[] {
  return kept.map((index) => `'.' || c${index} AS c${index}`)
}

// Each run loads a table twice: a hundred take a second or two on an idle machine.
const RUNS = 60

describe('the direct and the careful reader', () => {
  test.prop([table, style, fc.nat(31)], { numRuns: RUNS })(
    'give the same table for every file, whichever of its columns somebody looks at',
    async (rows, written, columns) => {
      const text = print(rows, written)
      const isKept = (index: number) => ((columns >> index) & 1) === 1
      const direct = await readBy(text, written.delimiter, false, isKept)
      const careful = await readBy(text, written.delimiter, true, isKept)
      expect(direct.rows).toEqual(careful.rows)
      expect(direct.places).toEqual(careful.places)
      expect(counts(direct.read)).toEqual(counts(careful.read))
    },
  )

  test.prop([table, style], { numRuns: RUNS })(
    'give the same table where there is no room to keep cells in',
    async (rows, written) => {
      const filled = rows.map((row) => row.map((text) => `x${text}`))
      const text = print(filled, { ...written, encoding: 'utf-8' })
      const kept = await readBy(text, written.delimiter, false)
      const again = await readBy(text, written.delimiter, false, undefined, join(folder, 'nowhere'))
      expect(again.read.readBy).toEqual({ reader: 'direct' })
      expect(again.rows).toEqual(kept.rows)
      expect(again.places).toEqual(kept.places)
    },
  )

  test.prop([table, style], { numRuns: RUNS })('give one table, however it is encoded', async (rows, written) => {
    const { encoding, delimiter } = written
    const narrow = rows.map((row) => row.map((text) => (encoding === 'windows-1252' ? inWindows1252(text) : text)))
    const text = print(narrow, { ...written, mark: '' })
    const direct = await readBy(text, delimiter, false)
    const encoded = await readBy(
      iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') }),
      delimiter,
      false,
    )
    if (encoding !== 'utf-8') expect(encoded.read.readBy).toEqual({ reader: 'careful', because: 'encoding' })
    expect(encoded.rows).toEqual(direct.rows)
    expect(counts(encoded.read)).toEqual(counts(direct.read))
  })

  test.prop([table, style], { numRuns: RUNS })(
    'a file without structural lines is read directly',
    async (rows, written) => {
      const plain = rows.map((row) => row.map((text) => `x${text.replaceAll(/[\r\n]/g, ' ')}`))
      const { read } = await readBy(print(plain, written), written.delimiter, false)
      expect(read.readBy).toEqual({ reader: 'direct' })
    },
  )
})

/** The text, with a question mark for whatever the encoding has not. */
function inWindows1252(text: string): string {
  return iconv.decode(iconv.encode(text, 'windows-1252'), 'windows-1252')
}

function counts({ accounting: { read, used, rejected, structural } }: FileTable) {
  return { read, used, rejected, structural }
}

const HEAD = 'a,b\n'

test.each([
  ['packed', Buffer.from([0x1f, 0x8b, 8, 0])],
  ['bad-bytes', Buffer.from(`${HEAD}1,\xff\n`, 'latin1')],
  [
    'nul',
    `${HEAD}1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,2\n1,\0\n`,
  ],
  ['mixed-line-ends', 'a,b\r\n1,2\n'],
  ['carriage-return', 'a,b\n1,2\r\n'],
  ['blank-line', `${HEAD}1,2\n\n3,4\n`],
  ['structural-line', `${HEAD}1,2\na,b\n3,4\n`],
  ['structural-line', `${HEAD}1,2\n#TYPE x,y\n3,4\n`],
  ['structural-line', '"a""b",c\n1,2\n"a""b",c\n3,4\n'],
  ['ragged-row', `${HEAD}1,2\n3\n`],
  ['ragged-row', `${HEAD}1,2\n3,4,5\n`],
  ['quotes', `${HEAD}1,2\n3,"4\n`],
  ['quotes', `${HEAD}1,2\n3,4"\n`],
  ['quotes', `${HEAD}1,2\n3,"4"x\n`],
  ['irregular-quotes', `${HEAD}1,"2"\n3,4\n`],
  ['long-record', `${HEAD}1,${'x'.repeat(1_048_000)}\n1,${'x'.repeat(1_048_577)}\n`],
  ['encoding', Buffer.from('\ufeffa,b\n1,2\n', 'utf16le')],
  ['header-lines', '"a\nb",c\n1,2\n'],
])('a file that is not clean is read carefully, and the reason is told: %s', async (because, bytes) => {
  const path = join(folder, 'not-clean.csv')
  await writeFile(path, bytes)
  const head = await headOf(because === 'packed' ? HEAD : bytes)
  expect(await proveClean(path, head, LIMITS)).toEqual({ kind: 'not-clean', because })
})

async function headOf(bytes: string | Buffer): Promise<Head> {
  for await (const part of readCareful(source(bytes), { file: 'a.csv', dialect: { delimiter: ',', quote: '"' } })) {
    if (part.kind === 'head') return part
  }
  throw new Error('no head')
}
