import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { afterAll, describe, expect, test } from 'vitest'
import { validateJsonReport } from '../../src/schemas/generated/report.ts'
import { validateRunDiff } from '../../src/schemas/generated/run-diff.ts'
import { findingsIn, ndjsonIn } from '../run/kept-findings.ts'
import { contoso, templates } from './audit-world.ts'
import { run } from './fake-io.ts'

const KEY = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'

const places: string[] = []
afterAll(() => Promise.all(places.map((folder) => rm(folder, { recursive: true }))))

/** A folder that goes when the tests are over. */
async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-report-'))
  places.push(folder)
  return folder
}

const runs = new Map<string, Promise<string>>()

/** The folder of a run on these exports; the same exports are audited once. */
function audited(exports: Readonly<Record<string, string>>, ...flags: readonly string[]): Promise<string> {
  const key = JSON.stringify([exports, flags])
  const known = runs.get(key) ?? auditNow(exports, flags)
  runs.set(key, known)
  return known
}

async function auditNow(exports: Readonly<Record<string, string>>, flags: readonly string[]): Promise<string> {
  const folder = await place()
  for (const [name, text] of Object.entries(exports)) await writeFile(join(folder, name), text)
  const out = `${folder}.run`
  places.push(out)
  const words = flags.length > 0 ? flags : ['--gate', 'mpn-link', '--as-of', '2021-03-15']
  const { exit, stderr } = await run(['audit', folder, ...words, '--quiet', '--fail-on', 'never', '--out', out])
  expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
  return out
}

const compliant = templates(await contoso())
const abroad = templates(await contoso((text) => text.replace(/("mpnIds": \[\s*\{[^}]*?"country": )"FR"/, '$1"GB"')))

/** What ties the rows of templates together. */
const TIES = ['account', 'customer']

/** The header of a table as somebody else calls it: none of ours. */
function renamed(header: readonly string[]): readonly string[] {
  return header.map((name) => (TIES.includes(name) ? name : `Colonne ${name.toUpperCase()}`))
}

/** What the columns of `inAnotherDialect` mean. */
function mappingOfRenamed(exports: Readonly<Record<string, string>>): object {
  const files = Object.entries(exports).map(([file, text]) => {
    const [header = []]: string[][] = parse(text)
    const table = file.replace('.csv', '')
    const named = header.map((name, i) => [renamed(header)[i] ?? '', `${table}.${name}`])
    const columns = Object.fromEntries(named.filter(([to = '']) => !TIES.includes(to)))
    return { file, kind: `template-${table.replace('_', '-')}`, columns }
  })
  return { files }
}

/** Columns the other way round and renamed, rows too, semicolons, a byte order mark and other line ends: the same data. */
function inAnotherDialect(exports: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(exports).map(([name, text]) => {
      const [header = [], ...rows]: string[][] = parse(text)
      const turned = [renamed(header), ...rows.reverse()].map((row) => row.toReversed())
      return [name, stringify(turned, { bom: true, delimiter: ';', record_delimiter: '\r\n' })]
    }),
  )
}

// On a busy machine an audit takes a dozen seconds.
const SLOW = { timeout: 600_000 }

describe('report', SLOW, () => {
  test('makes every format at once into a new folder, and letters', async () => {
    const folder = await audited(abroad)
    const out = join(await place(), 'report')
    const asked = ['report', folder, '--format', 'html,xlsx,csv,json,ndjson,sarif,junit,md', '--letters', '--out', out]
    expect(await run(asked)).toEqual({ exit: 0, stdout: '', stderr: '' })
    const csv = ['findings.csv', 'plan.csv', 'rejects.csv', 'resellers.csv', 'rules.csv']
    const others = [
      'findings.ndjson',
      'junit.xml',
      'letters',
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
      'report.xlsx',
    ]
    expect((await readdir(out)).sort()).toEqual([...csv, ...others].sort())
    expect(await readdir(join(out, 'letters'))).toEqual([`${KEY}.md`])
    expect(validateJsonReport(JSON.parse(await readFile(join(out, 'report.json'), 'utf8')))).toHaveProperty('value')
    const again = await run(asked)
    expect(again).toMatchObject({ exit: 74, stdout: '' })
  })

  test('prints one text; the findings are byte for byte those of the run', async () => {
    const folder = await audited(abroad)
    const { exit, stdout } = await run(['report', folder, '--format', 'ndjson'])
    expect({ exit, stdout }).toEqual({ exit: 0, stdout: await ndjsonIn(folder) })
    expect((await run(['report', folder, '--lang', 'fr'])).stdout).toContain('# Audit au 2021-03-15')
  })

  test('refuses what it cannot do, with what it can', async () => {
    expect(await run(['report', 'run', '--format', 'pdf'])).toMatchObject({
      exit: 64,
      stderr: expect.stringContaining('html, xlsx, csv, json, ndjson, sarif, junit, md'),
    })
    for (const words of [['--format', 'xlsx'], ['--format', 'csv,md'], ['--letters']]) {
      expect(await run(['report', 'run', ...words])).toMatchObject({
        exit: 64,
        stderr: expect.stringContaining('--out'),
      })
    }
    expect(await run(['report', 'test'])).toEqual({
      exit: 3,
      stdout: '',
      stderr: 'test/manifest.json: this is no manifest of a run; an audit writes one, with --out\n',
    })
  })

  test('waivers: a waived finding counts no more and stays as it was; an expired one in use exits with 1', async () => {
    const folder = await audited(abroad)
    const findings = await findingsIn(folder)
    const rules = [...new Set(findings.map(({ rule }) => rule))]
    const file = join(await place(), 'waivers.json')
    const write = (until: string) => {
      const waivers = rules.map((rule) => ({
        rule,
        subject: `${KEY}/*`,
        reason: 'moving',
        author: 'Ada',
        approver: 'Grace',
        until,
      }))
      return writeFile(file, JSON.stringify({ waivers }))
    }
    expect(await run(['report', folder, '--fail-on', 'blocking'])).toMatchObject({ exit: 1 })
    await write('2021-03-15')
    const waived = await run(['report', folder, '--format', 'ndjson', '--waivers', file])
    expect(waived).toMatchObject({ exit: 0, stderr: '' })
    const told = waived.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(told.map(({ waiver, ...finding }) => [finding, waiver.until])).toEqual(
      findings.map((one) => [one, '2021-03-15']),
    )
    await write('2021-03-14')
    const over = await run(['report', folder, '--waivers', file])
    expect(over).toMatchObject({ exit: 1, stderr: expect.stringContaining('expired: its last day was 2021-03-14') })
    await writeFile(file, '{ "waivers": [ { "rule": "x" } ] }')
    expect(await run(['report', folder, '--waivers', file])).toMatchObject({ exit: 4, stdout: '' })
  })
})

describe('diff', SLOW, () => {
  test('of the same data in another dialect, its rows shuffled and its columns renamed, nothing differs', async () => {
    const mapping = join(await place(), 'mapping.json')
    await writeFile(mapping, JSON.stringify(mappingOfRenamed(abroad)))
    const flags = ['--gate', 'mpn-link', '--as-of', '2021-03-15', '--mapping', mapping]
    const [before, after] = [await audited(abroad), await audited(inAnotherDialect(abroad), ...flags)]
    const { exit, stdout } = await run(['diff', before, after])
    expect({ exit, stdout }).toMatchObject({
      exit: 0,
      stdout: expect.stringContaining('new: 0\nresolved: 0\nchanged: 0\n'),
    })
  })

  test('tells what is resolved by other data, in the shape of its schema, and exits with 1', async () => {
    const [before, after] = [await audited(abroad), await audited(compliant)]
    const { exit, stdout } = await run(['diff', before, after, '--format', 'json'])
    const told = JSON.parse(stdout)
    expect(exit).toBe(1)
    expect(validateRunDiff(told)).toHaveProperty('value')
    expect(told.findings).toContainEqual(
      expect.objectContaining({ status: 'resolved', rule: 'mpn-csp-same-country', causes: ['data'] }),
    )
    expect(told.gates).toContainEqual({ reseller: KEY, gate: 'mpn-link', before: 'blocked', after: 'open' })
    expect((await run(['diff', before, after, '--lang', 'fr'])).stdout).toContain('[données]')

    const out = join(await place(), 'diff')
    const made = await run(['diff', before, after, '--format', 'text,json,html,xlsx', '--out', out])
    expect(made).toEqual({ exit: 1, stdout: '', stderr: '' })
    expect((await readdir(out)).sort()).toEqual(['diff.html', 'diff.json', 'diff.txt', 'diff.xlsx'])
    expect(await readFile(join(out, 'diff.json'), 'utf8')).toBe(stdout)
    const redacted = await run(['diff', before, after, '--format', 'html', '--redact'])
    expect(redacted).toMatchObject({ exit: 1, stdout: expect.not.stringContaining(KEY) })
    expect(redacted.stdout).toContain('mpn-csp-same-country')
    for (const words of [
      ['--format', 'xlsx'],
      ['--format', 'html,json'],
    ]) {
      expect(await run(['diff', before, after, ...words])).toMatchObject({
        exit: 64,
        stderr: expect.stringContaining('--out'),
      })
    }
  })

  test('of another day it blames the time, and of what is no run it says so', async () => {
    const [before, after] = [
      await audited(compliant, '--as-of', '2021-03-15'),
      await audited(compliant, '--as-of', '2026-03-15'),
    ]
    const { exit, stdout } = await run(['diff', before, after, '--format', 'json'])
    expect(exit).toBe(1)
    for (const { causes } of JSON.parse(stdout).findings) expect(causes).toEqual(['time'])
    expect(await run(['diff', before, 'test'])).toMatchObject({ exit: 3, stdout: '' })
  })
})
