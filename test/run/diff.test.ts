import { isDeepStrictEqual } from 'node:util'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { reportedFindings } from '../../src/report/report.ts'
import { type Difference, diffFindings } from '../../src/run/diff.ts'
import { causesBetween, type DiffCause } from '../../src/run/diff-causes.ts'
import { diffGates } from '../../src/run/diff-gates.ts'
import type { Run } from '../../src/run/open-run.ts'
import { waiversOf } from '../../src/run/waivers-on.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { inMemory, type World, worlds } from './run-world.ts'

const RUNS = { numRuns: 100 }
const WORLD = worlds(fc.string({ maxLength: 6 }))
const FULL = WORLD.filter(({ findings }) => findings.length > 0)

/** One file that a run has read, as its manifest and its summary have it. */
const INPUT = { file: 'in.csv', kind: 'mpn_id', sha256: 'e'.repeat(64), read: 0, used: 0, ignored: 0, rejected: 0 }

async function diffOf(a: World, b: World) {
  const [old, now] = [inMemory(a), inMemory(b)]
  const findings: Difference[] = []
  for await (const one of diffFindings(old.findings(), now.findings(), causesBetween(old, now, false)))
    findings.push(one)
  const gates = []
  for await (const one of diffGates(old.resellers(), now.resellers())) gates.push(one)
  return { findings, gates, changed: findings.filter(({ status }) => status !== 'unchanged') }
}

const MIRROR = { new: 'resolved', resolved: 'new', changed: 'changed', unchanged: 'unchanged' } as const

describe('laws of a diff', () => {
  test.prop([WORLD], RUNS)('of a run with itself it is empty', async (world) => {
    const { changed, gates, findings } = await diffOf(world, world)
    expect({ changed, gates }).toEqual({ changed: [], gates: [] })
    expect(findings).toHaveLength(world.findings.length)
  })

  test.prop([WORLD, WORLD, fc.func(fc.boolean())], RUNS)(
    'from b to a it is the mirror of that from a to b',
    async (a, extra, keep) => {
      // Two runs that share some findings, told otherwise in some.
      const shared = a.findings.filter(({ subject }) => keep(subject.key))
      const told = shared.map(
        (one, i): Finding => (i % 2 === 0 ? one : { ...one, verdict: one.verdict === 'fail' ? 'unknown' : 'fail' }),
      )
      const b = { ...extra, findings: [...told, ...extra.findings.map((one) => ({ ...one, rule: 'another-rule' }))] }
      const [there, back] = [await diffOf(a, b), await diffOf(b, a)]
      const mirrored = there.findings.map(({ status, before, after, ...rest }) => ({
        ...rest,
        status: MIRROR[status],
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      }))
      expect(back.findings).toEqual(mirrored)
      const swapped = there.gates.map(({ before, after, ...rest }) => ({
        ...rest,
        ...(after === undefined ? {} : { before: after }),
        ...(before === undefined ? {} : { after: before }),
      }))
      expect(back.gates).toEqual(swapped)
    },
  )

  test.prop([WORLD, fc.nat(50)], RUNS)(
    'where cells stand does not count: other lines, files and columns, in another order, give an empty diff',
    async (world, shift) => {
      const moved = world.findings.map((finding): Finding => {
        const at = { file: 'renamed.tsv', line: shift + 1, column: 1 }
        return { ...finding, at, seen: finding.seen.map((fact) => ({ ...fact, header: 'Pays', at })) }
      })
      expect((await diffOf(world, { ...world, findings: moved.toReversed() })).changed).toEqual([])
    },
  )
})

const otherwise = (finding: Finding): Finding => ({
  ...finding,
  seen: [{ fact: 'mpn.country', value: 'other than any' }],
})

interface Change {
  /** What the later run says of itself otherwise. */
  readonly manifest: object
  readonly change: (finding: Finding) => Finding
}

/** By cause, what may be planted. */
const CHANGES: Readonly<Record<Exclude<DiffCause, 'waiver' | 'unexplained'>, readonly Change[]>> = {
  data: [{ manifest: { inputs: [{ ...INPUT, sha256: 'd'.repeat(64) }] }, change: otherwise }],
  rule: [
    { manifest: { rulesHash: 'b'.repeat(64) }, change: (finding) => ({ ...finding, version: 2 }) },
    { manifest: { rulesHash: 'b'.repeat(64) }, change: (finding) => ({ ...finding, severity: 'advisory' }) },
  ],
  setting: [
    { manifest: { settings: { holidays: ['2021-05-13'] } }, change: otherwise },
    { manifest: { settings: { holidays: [], mpaScope: 'tenant' } }, change: flipped },
  ],
  time: [
    { manifest: { asOf: '2021-04-15' }, change: otherwise },
    { manifest: { asOf: '2021-04-15' }, change: flipped },
  ],
}

function flipped(finding: Finding): Finding {
  return { ...finding, verdict: finding.verdict === 'fail' ? 'unknown' : 'fail' }
}

const CASES = { numRuns: 1_000 }

describe('one planted change is attributed to its cause, in 1,000 generated cases of each', () => {
  for (const [cause, changes] of Object.entries(CHANGES)) {
    test.prop([FULL, fc.constantFrom(...changes), fc.nat(), fc.constantFrom('new', 'resolved', 'changed')], CASES)(
      `${cause}: the finding is new, resolved or changed`,
      async (world, { manifest, change }, which, kind) => {
        const at = which % world.findings.length
        const others = world.findings.filter((_, i) => i !== at)
        const altered = world.findings.map((one, i) => (i === at ? change(one) : one))
        const before = kind === 'new' ? others : world.findings
        const after = kind === 'new' ? world.findings : kind === 'resolved' ? others : altered
        const rules = { rules: rulesOf(world) }
        const found = await changesIn(
          { ...world, findings: before, manifest: { inputs: [INPUT], ...rules } },
          { ...world, findings: after, manifest: { inputs: [INPUT], ...rules, ...manifest } },
        )
        expect(found.map((one) => [one.status, one.subject.key, one.causes])).toEqual([
          [kind, world.findings[at]?.subject.key, [cause]],
        ])
      },
    )
  }

  test.prop([FULL, fc.nat(), fc.boolean(), fc.boolean()], CASES)(
    'a waiver: given, withdrawn, or for all that is a reseller’s',
    async (world, which, whole, withdrawn) => {
      const at = world.findings[which % world.findings.length]
      if (at === undefined) throw new Error('the world has findings')
      const subject = whole ? `${at.subject.reseller}/*` : at.subject.key
      const waiver = { rule: at.rule, subject, reason: 'r', author: 'Ada', approver: 'Grace', until: '2021-03-15' }
      const [without, given] = [{ ...world }, { ...world, waivers: [waiver] }]
      const found = withdrawn ? await changesIn(given, without) : await changesIn(without, given)
      const covered = world.findings.filter(
        ({ rule, subject: { key, reseller } }) =>
          rule === at.rule && (whole ? reseller === at.subject.reseller : key === at.subject.key),
      )
      expect(found.map((one) => [one.status, one.causes])).toEqual(covered.map(() => ['changed', ['waiver']]))
      const sides = found.map(({ before, after }) => (withdrawn ? [after, before] : [before, after]))
      for (const [bare, waived] of sides)
        expect([bare?.waivedUntil, waived?.waivedUntil]).toEqual([undefined, '2021-03-15'])
    },
  )
})

describe('a cause', () => {
  const [world] = fc.sample(FULL, { seed: 7, numRuns: 1 })
  if (world === undefined) throw new Error('no sample')

  test('of two runs that say the same of themselves is left unexplained', async () => {
    const changed = await changesIn(world, { ...world, findings: world.findings.slice(1) })
    expect(changed.map(({ causes }) => causes)).toEqual([['unexplained']])
  })

  test('of a waiver whose last day has passed is the time', async () => {
    const waivers = world.findings.map(({ rule, subject }) => {
      return { rule, subject: subject.key, reason: 'r', author: 'Ada', approver: 'Grace', until: '2021-03-31' }
    })
    const found = await changesIn({ ...world, waivers }, { ...world, waivers, manifest: { asOf: '2021-04-01' } })
    expect(found.map(({ causes }) => causes)).toEqual(world.findings.map(() => ['time']))
  })

  test('that cannot be told among several is all of them, but for the data where the same was seen', async () => {
    const manifest = { inputs: [{ ...INPUT, sha256: 'd'.repeat(64) }], asOf: '2021-04-15' }
    const runs = (change: (finding: Finding) => Finding) =>
      changesIn(
        { ...world, manifest: { inputs: [INPUT] } },
        { ...world, findings: world.findings.map(change), manifest },
      )
    for (const { causes } of await runs(otherwise)) expect(causes).toEqual(['data', 'time'])
    for (const { causes } of await runs(flipped)) expect(causes).toEqual(['time'])
  })
})

/** The rules of a run do not follow from its findings: one in force may fail nobody. */
function rulesOf(world: World) {
  return inMemory(world).summary.rules
}

/** What is not as it was, each run read with its own waivers. */
async function changesIn(a: World, b: World): Promise<readonly Difference[]> {
  const [old, now] = [inMemory(a), inMemory(b)]
  const [before, after] = [read(old), read(now)]
  const causes = causesBetween(old, now, !isDeepStrictEqual(before.waivers.all, after.waivers.all))
  const found: Difference[] = []
  for await (const one of diffFindings(reportedFindings(before), reportedFindings(after), causes)) found.push(one)
  return found.filter(({ status }) => status !== 'unchanged')
}

function read(run: Run) {
  return { run, waivers: waiversOf(run, undefined) }
}
