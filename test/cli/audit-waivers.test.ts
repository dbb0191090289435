import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { validateAuditSummary } from '../../src/schemas/generated/audit-summary.ts'
import { ndjsonIn } from '../run/kept-findings.ts'
import { type Audited, auditIn, contoso, findings, templates } from './audit-world.ts'
import { run } from './fake-io.ts'

const KEY = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'
const WARNING = 'contact-email-other-free-provider'

/** Its MPN ID is abroad, which blocks, and its contact has an address of a free provider, which is only a warning. */
const exports = templates(
  await contoso((text) =>
    text
      .replace(/("mpnIds": \[\s*\{[^}]*?"country": )"FR"/, '$1"GB"')
      .replace('"email": "claire.dupont@contoso.fr"', '"email": "claire.dupont@cox.net"'),
  ),
)

interface Asked {
  readonly rule: string
  readonly subject?: string
  readonly until?: string
}

function waiver({ rule, subject = `${KEY}/*`, until = '2021-03-15' }: Asked) {
  return { rule, subject, reason: 'The new location is on its way.', author: 'Ada', approver: 'Grace', until }
}

const world = await mkdtemp(join(tmpdir(), 'preflight-waivers-'))
afterAll(() => rm(world, { recursive: true }))
let runs = 0

/** Audits the exports with these waivers, as of 2021-03-15. */
async function auditWith(waivers: readonly object[] | undefined, ...flags: readonly string[]) {
  const folder = join(world, String(runs++))
  await mkdir(folder)
  for (const [name, text] of Object.entries(exports)) await writeFile(join(folder, name), text)
  const files = { 'waivers.json': JSON.stringify({ waivers }) }
  const given = waivers === undefined ? [] : ['--waivers', 'waivers.json']
  return auditIn(folder, [folder, '--gate', 'mpn-link', ...given, ...flags], { files })
}

async function summaryOf(audited: Audited) {
  const result = validateAuditSummary(JSON.parse(await audited.file('tally.json')))
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const without = await auditWith(undefined, '--quiet')
const found = await findings(without)
const failing = [...new Set(found.filter(({ severity }) => severity === 'blocking').map(({ rule }) => rule))]

const blocking = failing.map((rule) => waiver({ rule }))
const idle = [waiver({ rule: 'tenant-id-guid', until: '2021-03-14' }), waiver({ rule: 'mpn-id-numeric' })]
const all = await auditWith([...blocking, waiver({ rule: WARNING }), ...idle], '--lang', 'fr')

describe('audit --waivers', () => {
  test('a waived finding stays with its verdict and its gate; only the exit code leaves it out', async () => {
    expect(without.exit).toBe(1)
    expect(failing).toContain('mpn-csp-same-country')
    expect(found.find(({ rule }) => rule === WARNING)?.severity).toBe('warning')
    expect(all.exit).toBe(0)
    expect(all.stdout).toMatch(/^ {2}dérogations +\S+\u00a0: \d constats?$/m)
    expect(all.stdout).toContain('Verdicts et étapes restent ce qu’ils étaient')
    expect(await all.file('resellers.csv')).toBe(await without.file('resellers.csv'))

    const told = await findings(all)
    expect(told.map(({ waiver: _, ...finding }) => finding)).toEqual(found)
    for (const one of told) expect(one).toHaveProperty('waiver', waiver({ rule: one.rule }))

    const [before, after] = [await summaryOf(without), await summaryOf(all)]
    expect(after.gates).toEqual(before.gates)
    expect(after.rules.map(({ waived: _, ...rest }) => rest)).toEqual(before.rules)
    const waived = after.rules.flatMap(({ id, fail, waived: of }) => (of === undefined ? [] : [[id, of.fail, fail]]))
    expect(waived.map(([id]) => id).sort()).toEqual([...failing, WARNING].sort())
    for (const [, of, fail] of waived) expect(of).toBe(fail)
    expect(before).not.toHaveProperty('waivers')
  })

  test('one that covers nothing is told, whether it is over or not, and changes nothing', async () => {
    expect(all.stderr.trimEnd().split('\n')).toHaveLength(2)
    expect((await summaryOf(all)).waivers?.map(({ code, rule }) => [code, rule])).toEqual([
      ['expired', 'tenant-id-guid'],
      ['unused', 'mpn-id-numeric'],
    ])
  })

  test('one that has expired, or is too broad, waives nothing; findings that rely on the expired end with 1', async () => {
    const broad = [waiver({ rule: '*' }), waiver({ rule: WARNING, subject: '*' })]
    const over = waiver({ rule: WARNING, until: '2021-03-14' })
    const audited = await auditWith([...blocking, ...broad, over], '--quiet')
    expect(audited.exit).toBe(1)
    expect(audited.stderr.trimEnd().split('\n')).toEqual([
      expect.stringContaining('too broad'),
      expect.stringContaining('too broad'),
      `the waiver of ${WARNING} for ${KEY}/* expired: its last day was 2021-03-14; 1 finding counted again`,
    ])
    for (const one of await findings(audited)) expect(one.waiver === undefined).toBe(one.severity !== 'blocking')
    // Nothing else ends with 1 here: with the warning waived until today the audit above ended with 0.
    expect(await run(['report', audited.out, '--format', 'ndjson', '--fail-on', 'blocking'])).toMatchObject({ exit: 1 })
    const files = { 'none.json': JSON.stringify({ waivers: blocking }) }
    const rest = ['report', audited.out, '--format', 'ndjson', '--fail-on', 'blocking', '--waivers', 'none.json']
    expect(await run(rest, { files })).toMatchObject({ exit: 0 })
  })

  test('a run keeps them: reports and diffs of it have them, unless they are given others', async () => {
    expect(JSON.parse(await all.file('manifest.json')).waivers).toEqual([
      ...blocking,
      waiver({ rule: WARNING }),
      ...idle,
    ])
    const ndjson = await run(['report', all.out, '--format', 'ndjson'])
    expect(ndjson.stdout).toBe(await ndjsonIn(all.out))
    const sarif = JSON.parse((await run(['report', all.out, '--format', 'sarif'])).stdout)
    for (const { suppressions } of sarif.runs[0].results) expect(suppressions).toHaveLength(1)

    const none = { files: { 'none.json': '{ "waivers": [] }' } }
    const other = await run(['report', all.out, '--format', 'ndjson', '--waivers', 'none.json'], none)
    expect(other).toMatchObject({ exit: 1, stdout: expect.not.stringContaining('"waiver"') })

    const diff = JSON.parse((await run(['diff', without.out, all.out, '--format', 'json'])).stdout)
    expect(diff.differing).toEqual(['waiver'])
    expect(diff.findings).toHaveLength(found.length)
    for (const one of diff.findings) {
      expect(one).toMatchObject({ status: 'changed', causes: ['waiver'], after: { waivedUntil: '2021-03-15' } })
    }
    expect(await run(['diff', without.out, all.out, '--waivers-after', 'none.json'], none)).toMatchObject({ exit: 0 })
  })

  test('a file of waivers that is wrong ends with 4 before anything is judged', async () => {
    const wrong = { ...waiver({ rule: 'mpn-csp-same-contry' }), approver: 'ada' }
    const audited = await auditWith([wrong])
    expect(audited).toMatchObject({
      exit: 4,
      stdout: '',
      stderr: expect.stringMatching(
        /^waivers\.json:1:\d+: there is no rule .* did you mean "mpn-csp-same-country"\?\n/,
      ),
    })
    expect(audited.stderr).toContain('"Ada" cannot approve a waiver of their own')
    await expect(audited.file('manifest.json')).rejects.toThrow('ENOENT')
  })
})
