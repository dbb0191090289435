import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { CAUSES } from '../../src/domain/reading.ts'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { PERSONAL } from '../../src/tables/personal.ts'
import { pageData } from '../report/page-data.ts'
import { DEMO } from './audit-world.ts'
import { run } from './fake-io.ts'

const world = await mkdtemp(join(tmpdir(), 'preflight-redact-'))
afterAll(() => rm(world, { recursive: true }))
const out = join(world, 'run')
const files = { 'redact.key': Buffer.alloc(32, 3), 'short.key': Buffer.alloc(31, 3) }

/** One more file, of which a record is damaged and two cells disagree with the demo's. */
const MORE = 'tenantId,legalName,country\n"Ada Lovelace, of no shape\n'

await mkdir(join(world, 'Zephyrine Quill'))
await writeFile(join(world, 'Zephyrine Quill', 'list.csv'), MORE)
const audited = await run([
  ...['audit', DEMO, join(world, 'Zephyrine Quill', 'list.csv'), '--mapping', 'datasets/demo/mapping.json'],
  ...['--as-of', '2021-03-15', '--quiet', '--fail-on', 'never', '--out', out],
])
const made = async (folder: string, ...flags: readonly string[]) => {
  const words = ['report', out, '--format', REPORT_FORMATS.join(), '--out', join(world, folder), ...flags]
  return run(words, { files })
}

/** Every cell of the exports that stands in a personal column, as the manifest of the run says what a column is. */
async function personalCells(): Promise<ReadonlySet<string>> {
  const names = new Set([...PERSONAL].map(({ table, name }) => `${table}.${name}`))
  const { inputs } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))
  const cells = new Set<string>()
  for (const { file, mapping, dialect } of inputs) {
    if (file.endsWith('list.csv')) continue
    const [header = [], ...rows]: string[][] = parse(await readFile(file), { bom: true, delimiter: dialect.delimiter })
    const headers = mapping.filter(({ to }: { to: string[] }) => to.some((name) => names.has(name)))
    for (const { header: name } of headers) {
      for (const row of rows) for (const part of (row[header.indexOf(name)] ?? '').split(';')) cells.add(part.trim())
    }
  }
  return cells
}

/** A cell of the demo that says nothing but a word of ours. */
function isOurs(cell: string): boolean {
  return CAUSES.some((cause) => cause === cell)
}

/** The words of the page's own sentences: a cell of one such word says nothing there. */
const PAGE = new Set(
  ['en', 'fr'].flatMap((language) => wordsOf(readFileSync(`src/report/page/words-${language}.ts`, 'utf8'))),
)

/** The words of a text in lower case, so that what stands in it can be found whatever signs are around it. */
function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Which of some texts stand in another, word for word. */
function foundIn(text: string, sought: ReadonlySet<string>): readonly string[] {
  const byFirst = new Map<string, (readonly [string, readonly string[]])[]>()
  for (const one of sought) {
    const words = wordsOf(one)
    const [first] = words
    // Of a text as short as a number of lines nobody could say whose it is.
    if (first === undefined || words.join('').length < 5) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), [one, words]])
  }
  const words = wordsOf(text)
  const found = new Set<string>()
  words.forEach((word, at) => {
    for (const [one, rest] of byFirst.get(word) ?? [])
      if (rest.every((each, i) => words[at + i] === each)) found.add(one)
  })
  return [...found]
}

async function textsIn(folder: string): Promise<readonly (readonly [string, string])[]> {
  const texts: [string, string][] = []
  for (const name of await readdir(join(world, folder))) {
    const bytes = await readFile(join(world, folder, name))
    if (name.endsWith('.html')) texts.push([name, pageData(bytes.toString('utf8'))])
    else if (!name.endsWith('.xlsx')) texts.push([name, bytes.toString('utf8')])
    else for (const [part, file] of Object.entries(unzipSync(bytes))) texts.push([part, Buffer.from(file).toString()])
  }
  return texts
}

describe('report --redact', () => {
  test('of the demo leaves no personal cell of its exports in any format; without it they are there', async () => {
    expect(audited.exit).toBe(0)
    const cells = await personalCells()
    expect(cells.size).toBeGreaterThan(3_000)
    expect(await made('whole')).toMatchObject({ exit: 0, stderr: '' })
    const open = (await textsIn('whole')).map(([name, text]) => [name, foundIn(text, cells).length > 0])
    expect(open.filter(([, found]) => found).length).toBeGreaterThan(5)

    expect(await made('redacted', '--redact-key', 'redact.key')).toMatchObject({ exit: 0, stdout: '' })
    const others = new Set([...cells, 'Ada Lovelace', 'Zephyrine Quill'].filter((cell) => !isOurs(cell)))
    const hits = (await textsIn('redacted')).map(([name, text]) => {
      const found = foundIn(text, others)
      return [name, name.endsWith('.html') ? found.filter((cell) => !PAGE.has(cell.toLowerCase())) : found] as const
    })
    expect(hits.filter(([, found]) => found.length > 0)).toEqual([])
    expect([...others].filter((cell) => PAGE.has(cell.toLowerCase())).length).toBeLessThan(10)
  })

  test('gives the same tokens by the same key, and others by a key that nobody keeps', async () => {
    const ndjson = async (...flags: readonly string[]) =>
      (await run(['report', out, '--format', 'ndjson', ...flags], { files })).stdout
    const first = await ndjson('--redact-key', 'redact.key')
    expect(first).toBe(await ndjson('--redact', '--redact-key', 'redact.key'))
    const [a, b] = [await ndjson('--redact'), await ndjson('--redact')]
    expect(new Set([first, a, b]).size).toBe(3)
    expect(a.replace(/x-[a-z]{16}/g, 'x')).toBe(b.replace(/x-[a-z]{16}/g, 'x'))
  })

  test('refuses a key that is too short, and letters', async () => {
    expect(await made('short', '--redact-key', 'short.key')).toMatchObject({
      exit: 4,
      stderr: expect.stringContaining('short.key: a key for tokens has at least 32 bytes'),
    })
    expect(await made('letters', '--redact', '--letters')).toMatchObject({ exit: 64 })
  })
})
