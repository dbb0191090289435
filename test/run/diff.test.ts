import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { type Difference, diffFindings } from '../../src/run/diff.ts'
import { causesBetween } from '../../src/run/diff-causes.ts'
import { diffGates } from '../../src/run/diff-gates.ts'
import { openRun, type Run } from '../../src/run/open-run.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { type World, withRun, worlds } from './run-world.ts'

const RUNS = { numRuns: 30 }
const WORLD = worlds(fc.string({ maxLength: 6 }))
const FULL = WORLD.filter(({ findings }) => findings.length > 0)

async function opened(folder: string): Promise<Run> {
  const run = await openRun(folder)
  if ('problems' in run) throw new Error(JSON.stringify(run.problems))
  return run
}

async function diffOf(a: World, b: World) {
  return withRun(a, (before) =>
    withRun(b, async (after) => {
      const [old, now] = [await opened(before), await opened(after)]
      const findings: Difference[] = []
      for await (const one of diffFindings(old.findings(), now.findings(), causesBetween(old, now, false)))
        findings.push(one)
      const gates = []
      for await (const one of diffGates(old.resellers(), now.resellers())) gates.push(one)
      return { findings, gates, changed: findings.filter(({ status }) => status !== 'unchanged') }
    }),
  )
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
    'where cells stand does not count: other lines, files and columns give an empty diff',
    async (world, shift) => {
      const moved = world.findings.map((finding): Finding => {
        const at = { file: 'renamed.tsv', line: shift + 1, column: 1 }
        return { ...finding, at, seen: finding.seen.map((fact) => ({ ...fact, header: 'Pays', at })) }
      })
      expect((await diffOf(world, { ...world, findings: moved })).changed).toEqual([])
    },
  )
})

const CHANGES: readonly { cause: string; manifest: object; change: (finding: Finding) => Finding }[] = [
  {
    cause: 'data',
    manifest: {},
    change: (finding) => ({ ...finding, seen: finding.seen.map((fact) => ({ ...fact, value: 'other than any' })) }),
  },
  { cause: 'rule', manifest: { rulesHash: 'b'.repeat(64) }, change: (finding) => ({ ...finding, version: 2 }) },
  {
    cause: 'setting',
    manifest: { settings: { holidays: ['2021-05-13'] } },
    change: (finding) => ({ ...finding, seen: [{ fact: 'mpn.country', value: 'other than any' }] }),
  },
  {
    cause: 'time',
    manifest: { asOf: '2021-04-15' },
    change: (finding) => ({ ...finding, seen: [{ fact: 'mpn.country', value: 'other than any' }] }),
  },
]

describe('one planted change is attributed to its cause', () => {
  test.prop([FULL, fc.constantFrom(...CHANGES), fc.nat(), fc.constantFrom('new', 'resolved', 'changed')], {
    numRuns: 60,
  })('new, resolved or changed', async (world, { cause, manifest, change }, which, kind) => {
    const at = which % world.findings.length
    const others = world.findings.filter((_, i) => i !== at)
    const altered = world.findings.map((one, i) => (i === at ? change(one) : one))
    const [before, after] =
      { new: [others, world.findings], resolved: [world.findings, others], changed: [world.findings, altered] }[kind] ??
      []
    const found = await diffWith(
      { ...world, findings: before ?? [] },
      { ...world, findings: after ?? [], manifest },
      cause,
    )
    expect(found.map((one) => [one.status, one.causes])).toEqual([[kind, [cause]]])
  })

  test('with two runs that say the same of themselves it is left unexplained', async () => {
    const [world] = fc.sample(FULL, { seed: 7, numRuns: 1 })
    if (world === undefined) throw new Error('no sample')
    const { changed } = await diffOf(world, { ...world, findings: world.findings.slice(1) })
    expect(changed.map(({ causes }) => causes)).toEqual([['unexplained']])
  })
})

/** The changed findings; a change of the data is one of the inputs' hashes, which both manifests have. */
async function diffWith(a: World, b: World, cause: string): Promise<readonly Difference[]> {
  return withRun(a, (before) =>
    withRun(b, async (after) => {
      const [old, now] = [await opened(before), await opened(after)]
      const input = (sha256: string) => ({ file: 'in.csv', kind: 'mpn_id', sha256 })
      const data = cause === 'data' ? { ...now, manifest: { ...now.manifest, inputs: [input('e')] } } : now
      const rules = { ...data.summary, rules: old.summary.rules }
      const found: Difference[] = []
      const causes = causesBetween(old, { ...data, summary: rules }, false)
      for await (const one of diffFindings(old.findings(), now.findings(), causes)) found.push(one)
      return found.filter(({ status }) => status !== 'unchanged')
    }),
  )
}
