import { readFile } from 'node:fs/promises'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { compileKernel } from '../../../kernel/compile.ts'
import { type CleanForm, type CleanScan, cleanScan } from '../../../src/ingest/read/clean-window.ts'
import type { NotDirect } from '../../../src/ingest/read/not-direct.ts'
import { plainScan } from './plain-scan.ts'

const form: fc.Arbitrary<CleanForm> = fc.record({
  dialect: fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|', ' '),
    quote: fc.constantFrom('"', '"', "'", 'none'),
    escape: fc.constant<'doubled'>('doubled'),
  }),
  header: fc.constantFrom(['a'], ['a', 'b'], ['é', 'b', 'c'], ['a"b', 'c'], ['', 'b'], ['a long name', 'a', 'b', 'c']),
  lineEnd: fc.constantFrom('\n', '\n', '\r\n'),
  longest: fc.constantFrom(1 << 20, 1 << 20, 1 << 20, 7, 40),
})

/** Bytes that mean something often, in any order: seldom clean. */
function anyBytes({ dialect, header }: CleanForm): fc.Arbitrary<Buffer> {
  const { delimiter, quote } = dialect
  const again = header.join(delimiter)
  const pieces = [
    delimiter,
    quote,
    quote,
    '\n',
    '\r\n',
    '\r',
    '\0',
    'text',
    'é',
    'x'.repeat(15),
    again,
    '#TYPE ',
    '\ufeff',
  ]
  return fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 24 })
    .map((texts) => Buffer.from(texts.join('')))
}

/** Clean records, cells of any length, with a few bytes of them put elsewhere or left out. */
function damaged({ dialect, header, lineEnd }: CleanForm, wounds: number): fc.Arbitrary<Buffer> {
  const { delimiter, quote } = dialect
  const mark = quote === 'none' ? '' : quote
  const text = fc.oneof(fc.constantFrom('', 'a', 'é', '#TYPE '), fc.string({ maxLength: 40 })).map((cell) => {
    return cell.replaceAll(/[\0\r\n"']/g, '').replaceAll(delimiter, '')
  })
  const inQuotes = fc
    .array(fc.oneof(text, fc.constantFrom(delimiter, mark + mark, '\n', '\r\n')), { maxLength: 4 })
    .map((texts) => mark + texts.join('') + mark)
  const cell = mark === '' ? text : fc.oneof(text, inQuotes)
  const record = fc.array(cell, { minLength: header.length, maxLength: header.length })
  return fc
    .tuple(
      fc.array(record, { maxLength: 12 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(2)), { maxLength: wounds }),
    )
    .map(([records, isEnded, places]) => {
      const text = records.map((cells) => cells.join(delimiter)).join(lineEnd) + (isEnded ? lineEnd : '')
      const bytes = [...Buffer.from(text)]
      for (const [from, to, length] of places) {
        const moved = bytes.splice(from % (bytes.length + 1), 1)
        bytes.splice(to % (bytes.length + 1), length, ...moved)
      }
      return Buffer.from(bytes)
    })
}

const formAndBytes = form.chain((form) =>
  fc.tuple(fc.constant(form), fc.oneof(anyBytes(form), damaged(form, 0), damaged(form, 2))),
)

const RUNS = 3000

describe('the proof that a window is clean', () => {
  test.prop([formAndBytes, fc.boolean()], { numRuns: RUNS })(
    'is that of the plain description, byte by byte',
    ([form, bytes], last) => {
      const kept = form.header.map((_, index) => index)
      const scan = cleanScan(form, bytes.length, kept)
      scan.window.set(bytes)
      const taken = scan.scan(bytes.length, last)
      const expected = plain(form, bytes, last)
      expect(taken).toEqual(expected.taken)
      if (typeof taken !== 'number') return scan.end()
      expect(seenBy(scan)).toEqual(expected.seen)
      expect(cellsOf(scan)).toEqual(kept.map((index) => expected.cells.map((texts) => texts[index])))
      scan.end()
    },
  )

  test.prop([formAndBytes, fc.uniqueArray(fc.nat(3))], { numRuns: 300 })(
    'gives the cells of the columns that are wanted, in the order in which they are wanted',
    ([form, bytes], wanted) => {
      const kept = wanted.filter((index) => index < form.header.length)
      const { taken, cells } = plainScan(form, bytes, true)
      fc.pre(typeof taken === 'number')
      const scan = cleanScan(form, bytes.length, kept)
      scan.window.set(bytes)
      scan.scan(bytes.length, true)
      expect(cellsOf(scan)).toEqual(kept.map((index) => cells.map((texts) => texts[index])))
      scan.end()
    },
  )

  test.prop([formAndBytes, fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1 })], { numRuns: RUNS })(
    'does not depend on where the windows are cut',
    ([form, bytes], sizes) => {
      fc.pre(form.longest > bytes.length)
      const whole = plain(form, bytes, true)
      const cut = inWindows(form, bytes, sizes)
      expect(cut.end).toEqual(typeof whole.taken === 'string' ? whole.taken : 'clean')
      if (cut.end === 'clean') expect(cut.seen).toEqual(whole.seen)
    },
  )

  test('takes no notice of what an earlier window left behind its end', () => {
    const form: CleanForm = {
      dialect: { delimiter: ',', quote: '"', escape: 'doubled' },
      header: ['a', 'b'],
      lineEnd: '\n',
      longest: 100,
    }
    const scan = cleanScan(form, 64)
    scan.window.fill(0)
    scan.window.set(Buffer.from('1,2\n3'))
    expect(scan.scan(5, false)).toBe(4)
    expect(scan.seen().records).toBe(1)
    const narrow = cleanScan({ ...form, header: ['a'] }, 64)
    narrow.window.set(Buffer.from('#TYPE x'))
    expect(narrow.scan(5, true)).toBe(5)
  })
})

test('the committed kernel is the one that its source gives (else: npm run generate)', async () => {
  const committed = new URL('../../../src/ingest/read/generated/clean-bytes.ts', import.meta.url)
  expect(await readFile(committed, 'utf8')).toBe(await compileKernel())
})

function seenBy(scan: CleanScan) {
  const { columns, ...counts } = scan.seen()
  return { ...counts, columns: [...columns] }
}

function plain(form: CleanForm, bytes: Buffer, last: boolean) {
  const { taken, seen, cells } = plainScan(form, bytes, last)
  return { taken, seen: { ...seen, columns: [...seen.columns] }, cells }
}

/** Column by column. */
function cellsOf(scan: CleanScan): string[][] {
  return Array.from(scan.values(), (values) => {
    const bytes = Buffer.from(values)
    const texts: string[] = []
    for (let at = 0; at < bytes.length; ) {
      const size = bytes.readUInt32LE(at)
      texts.push(bytes.toString('latin1', at + 4, at + 4 + size))
      at += 4 + size
    }
    return texts
  })
}

/** The scan of a file that is read in windows of these sizes, over and over. */
function inWindows(form: CleanForm, bytes: Buffer, sizes: readonly number[]) {
  const scan = cleanScan(form, bytes.length)
  let [read, from] = [0, 0]
  for (let turn = 0; ; turn += 1) {
    const isLast = read === bytes.length
    read = Math.min(bytes.length, read + (isLast ? 0 : (sizes[turn % sizes.length] ?? 1)))
    scan.window.set(bytes.subarray(from, read))
    const taken: number | NotDirect = scan.scan(read - from, isLast)
    if (typeof taken === 'string' || isLast) {
      const seen = seenBy(scan)
      scan.end()
      return { end: typeof taken === 'string' ? taken : 'clean', seen }
    }
    from += taken
  }
}
