import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { path } from '../../src/domain/gate.ts'
import { validateAuditSummary } from '../../src/schemas/generated/audit-summary.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { validateJsonReport } from '../../src/schemas/generated/report.ts'
import { toldIn } from '../report/page-data.ts'
import { contoso, templates } from './audit-world.ts'
import { type Ended, run } from './fake-io.ts'

const FRENCH = 'aaaaaaaa-0000-4000-8000-000000000001'
const BRITISH = 'aaaaaaaa-0000-4000-8000-000000000002'
const RULE = 'mpn-csp-same-country'

let world = ''
const place = (name: string) => join(world, name)

beforeAll(async () => {
  world = await mkdtemp(join(tmpdir(), 'preflight-'))
  await exportsOf('before', 'FR')
  await exportsOf('now', 'GB')
  for (const name of ['before', 'now']) await audited(name, [], `${name}.run`)
})
afterAll(() => rm(world, { recursive: true }))

describe.each<[string, readonly string[], (finding: Finding) => boolean]>([
  ['a country', ['--country', 'gb'], ({ subject }) => subject.reseller === BRITISH],
  ['a gate', ['--gate', 'mpn-link'], ({ gate }) => path('mpn-link').includes(gate)],
  [
    'a rule for a reseller',
    ['--rule', RULE, '--reseller', `{${FRENCH.toUpperCase()}}`],
    ({ rule, subject }) => rule === RULE && subject.reseller === FRENCH,
  ],
])('%s that is selected', (what, flags, belongs) => {
  test('is told of alike by an audit and by a report of a whole run: what the whole run has of it', async () => {
    const audit = await audited('now', [...flags, '--format', 'ndjson'], what)
    const report = await reported('now.run', [...flags, '--format', 'ndjson'])
    const all = await reported('now.run', ['--format', 'ndjson'])
    expect(findingsIn(audit)).toEqual(findingsIn(all).filter(belongs))
    expect(findingsIn(audit).length).toBeGreaterThan(0)
    expect(report.stdout).toBe(audit.stdout)
    for (const { stderr } of [audit, report]) expect(stderr).toContain(flags[0])

    const kept = JSON.parse((await reported(what, ['--format', 'json'])).stdout)
    const made = JSON.parse((await reported('now.run', [...flags, '--format', 'json'])).stdout)
    expect(validateJsonReport(made)).toHaveProperty('value')
    expect(made.resellers).toEqual(kept.resellers)
    expect(made.selection).toEqual(kept.summary.selection)

    for (const page of [
      await reported('now.run', [...flags, '--format', 'html']),
      await reported(what, ['--format', 'html']),
    ]) {
      const told = toldIn(page.stdout)
      for (const language of ['en', 'fr'] as const) expect(told.selection[0]?.[language]).toContain(flags[0])
      expect(told.count).toMatchObject({ findings: findingsIn(audit).length, resellers: made.resellers.length })
      expect(told.summary.gates.map(({ gate }) => gate)).toEqual(
        kept.summary.gates.map(({ gate }: { gate: string }) => gate),
      )
    }
  })
})

test('gates, records and rules of a selected reseller are those that it has among all', async () => {
  await audited('now', ['--reseller', FRENCH, '--rule', RULE], 'one')
  const { summary } = JSON.parse((await reported('one', ['--format', 'json'])).stdout)
  const all = JSON.parse((await reported('now.run', ['--format', 'json'])).stdout)
  expect(validateAuditSummary(summary)).toHaveProperty('value')
  expect(summary.accounting).toEqual(all.summary.accounting)
  expect(summary.rules.map(({ id }: { id: string }) => id)).toEqual([RULE])
  expect(summary.subjects).toEqual({ 'mpn-id': 1 })
  const [line] = all.resellers.filter(({ reseller }: { reseller: string }) => reseller === FRENCH)
  for (const { gate, state } of line.gates) {
    expect(summary.gates).toContainEqual(expect.objectContaining({ gate, [state]: 1 }))
  }
})

test('the exit code is about what is selected', async () => {
  for (const [id, exit] of [
    [FRENCH, 1],
    [BRITISH, 0],
  ] as const) {
    const flags = ['--rule', RULE, '--reseller', id]
    expect(await audited('now', flags, `exit-${exit}`)).toMatchObject({ exit })
    expect(await reported('now.run', [...flags, '--fail-on', 'blocking'])).toMatchObject({ exit })
  }
})

test('since an earlier run only those have changed of whom something is told otherwise', async () => {
  await audited('now', ['--changed-since', place('before.run')], 'since')
  const told = JSON.parse((await reported('since', ['--format', 'json'])).stdout)
  expect(told.resellers.map(({ reseller }: { reseller: string }) => reseller)).toEqual([FRENCH])
  expect(told.summary.selection).toMatchObject({ changedSince: place('before.run'), selected: 1, of: 2 })
  const report = await reported('now.run', ['--changed-since', place('before.run'), '--format', 'json'])
  expect(JSON.parse(report.stdout).findings).toEqual(told.findings)
  const same = ['--changed-since', place('now.run'), '--format', 'ndjson', '--fail-on', 'unknown']
  expect(await reported('now.run', same)).toMatchObject({ exit: 0, stdout: '' })
})

test('a redacted report of a reseller names it nowhere, also not beside the report', async () => {
  const { exit, stdout, stderr } = await reported('now.run', ['--reseller', FRENCH, '--redact', '--format', 'json'])
  expect(exit).toBe(0)
  expect(stderr).toContain('--reseller')
  for (const told of [stdout, stderr]) expect(told).not.toContain(FRENCH)
})

describe('a selection of nothing is never taken for nothing being wrong:', () => {
  test.each([
    [['--reseller', 'mpn:1'], 'no reseller has this key'],
    [['--country', 'NZ'], 'no reseller'],
    [['--country', 'ZZ'], 'this is no country'],
    [['--rule', 'mpn-csp-same-contry'], `did you mean ${RULE}?`],
  ])('%j ends with 64', async (flags, said) => {
    for (const ended of [await audited('now', flags, 'none'), await reported('now.run', flags)]) {
      expect(ended).toMatchObject({ exit: 64, stdout: '', stderr: expect.stringContaining(said) })
    }
  })

  test('what changed since a run of a selection cannot be known', async () => {
    await audited('now', ['--country', 'FR'], 'part')
    const ended = await reported('now.run', ['--changed-since', place('part')])
    expect(ended).toMatchObject({ exit: 64, stderr: expect.stringContaining('only of a selection') })
  })
})

/** Two accounts, the second suspended; the MPN id of the first lies in a country. */
async function exportsOf(name: string, mpnCountry: string): Promise<void> {
  const french = await contoso((text) =>
    text.replaceAll(CONTOSO, FRENCH).replace('"location", "country": "FR"', `"location", "country": "${mpnCountry}"`),
  )
  const british = await contoso((text) =>
    text
      .replaceAll(CONTOSO, BRITISH)
      .replaceAll('"FR"', '"GB"')
      .replaceAll('4391507', '4391508')
      .replaceAll('c0ffee00', 'c0ffee01')
      .replace('"suspended": false', '"suspended": true'),
  )
  await mkdir(place(name))
  for (const [file, text] of Object.entries(templates(french, british))) await writeFile(join(place(name), file), text)
}

const CONTOSO = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'

function audited(name: string, flags: readonly string[], out: string): Promise<Ended> {
  return run(['audit', place(name), ...flags, '--as-of', '2021-03-15', '--out', place(out)])
}

function reported(name: string, flags: readonly string[]): Promise<Ended> {
  return run(['report', place(name), ...flags])
}

function findingsIn({ stdout }: Ended): readonly Finding[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
