import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { openRun, type Run } from '../../src/run/open-run.ts'
import type { RunDamage } from '../../src/run/run-problem.ts'
import { byNaturalKey } from '../../src/run/utf8-order.ts'
import { rewriteFindings } from './kept-findings.ts'
import { HOSTILE, type World, withRun, worlds } from './run-world.ts'

const FEW = { numRuns: 30 }

async function all<T>(values: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

async function opened(folder: string): Promise<Run> {
  const run = await openRun(folder)
  if ('problems' in run) throw new Error(JSON.stringify(run.problems))
  return run
}

describe('a run that is opened', () => {
  test.prop([worlds(HOSTILE)], FEW)('gives back every finding, reseller and reject, as often as it is asked', (world) =>
    withRun(world, async (folder) => {
      const run = await opened(folder)
      for (let time = 0; time < 2; time += 1) {
        expect(await all(run.findings())).toEqual([...world.findings].sort(byNaturalKey))
        expect(await all(run.resellers())).toEqual(world.resellers)
        expect(await all(run.rejects())).toEqual(world.rejects)
      }
    }),
  )

  test.prop([worlds(fc.string()), fc.nat(), fc.nat(), fc.nat(255)], { numRuns: 150 })(
    'is never the cause of a throw, however one byte of a file was changed',
    (world, which, where, byte) =>
      withRun(world, async (folder) => {
        const names = (await readdir(folder)).sort()
        const path = join(folder, names[which % names.length] ?? '')
        const bytes = await readFile(path)
        bytes[where % bytes.length] = byte
        await writeFile(path, bytes)
        const run = await openRun(folder)
        if ('problems' in run) expect(run.problems.length).toBeGreaterThan(0)
        else await all(run.findings())
      }),
  )
})

const WORLD = fc.sample(worlds(fc.string({ minLength: 1 })), { seed: 1, numRuns: 40 }).find(isFull) ?? emptyWorld()

function isFull({ findings, rejects }: World): boolean {
  return findings.filter(({ verdict }) => verdict === 'fail').length > 2 && rejects.length > 0
}

async function problemsOf(folder: string): Promise<readonly RunDamage[]> {
  const run = await openRun(folder)
  return 'problems' in run ? run.problems : []
}

function emptyWorld(): World {
  throw new Error('no sample is full')
}

describe('a damaged run is told with file and line', () => {
  const problemsAfter = (name: string, change: (text: string) => string) =>
    withRun(WORLD, async (folder) => {
      await writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')))
      return problemsOf(folder)
    })
  const problemsWith = (query: string) =>
    withRun(WORLD, async (folder) => {
      await rewriteFindings(folder, query)
      return problemsOf(folder)
    })

  test('a folder without a manifest is no run', async () => {
    expect(await openRun('test/run')).toEqual({ problems: [{ code: 'no-run', file: 'test/run/manifest.json' }] })
    expect(await openRun('nowhere')).toHaveProperty('problems')
  })

  test('a file that is gone', () =>
    withRun(WORLD, async (folder) => {
      await Promise.all(['findings.parquet', 'rejects.csv'].map((name) => rm(join(folder, name))))
      const run = await openRun(folder)
      const gone = 'problems' in run ? run.problems.filter(({ code }) => code === 'part-gone') : []
      expect(gone.map(({ file }) => file)).toEqual(['findings.parquet', 'rejects.csv'])
    }))

  test('findings whose rules are gone, or are no rules', async () => {
    expect(await withRun(WORLD, (folder) => rm(join(folder, 'rules.json')).then(() => problemsOf(folder)))).toEqual([
      { code: 'part-gone', file: 'rules.json' },
    ])
    expect(await problemsAfter('rules.json', (text) => text.replace('{', ''))).toEqual([
      { code: 'not-json', file: 'rules.json', line: 1 },
    ])
    const shape = await problemsAfter('rules.json', (text) => text.replace('"version": 1', '"version": 0'))
    expect(shape).toMatchObject([{ code: 'shape', file: 'rules.json', line: 1, where: '/rules/0/version' }])
  })

  test('findings that are no Parquet, or have other columns', async () => {
    expect(await problemsAfter('findings.parquet', () => 'PAR1 no more PAR1')).toEqual([
      { code: 'not-parquet', file: 'findings.parquet' },
    ])
    const columns = [{ code: 'shape', file: 'findings.parquet', line: 1, where: '', detail: expect.any(String) }]
    expect(await problemsWith('SELECT * EXCLUDE (seen) FROM was')).toEqual(columns)
    expect(await problemsWith('SELECT * REPLACE (line::VARCHAR AS line) FROM was')).toEqual(columns)
  })

  test.each([
    ['seen', '[', { code: 'not-json' }],
    ['waiver', '{', { code: 'not-json' }],
    ['seen', '{}', { code: 'shape', where: '/seen' }],
    ['verdict', 'perhaps', { code: 'shape', where: '/verdict' }],
    ['rule', 'a-rule-of-nobody', { code: 'shape', where: '/rule' }],
    ['condition', 'toString', { code: 'shape', where: '/condition' }],
  ])('a finding whose %s is %s', async (column, value, problem) => {
    const change = `CASE WHEN n = 1 THEN '${value}' ELSE "${column}" END AS "${column}"`
    const query = `SELECT * EXCLUDE (n) REPLACE (${change})
      FROM (SELECT *, row_number() OVER () - 1 AS n FROM was)`
    expect(await problemsWith(query)).toMatchObject([{ ...problem, file: 'findings.parquet', line: 2 }])
  })

  test('a finding that was taken out, or changed places', async () => {
    const fail = `(SELECT min(subject) FROM was WHERE verdict = 'fail')`
    const out = await problemsWith(`SELECT * FROM was WHERE subject <> ${fail}`)
    expect(out.map(({ code }) => code)).toEqual(['miscounted'])
    const turned = await problemsWith('SELECT * FROM was ORDER BY row_number() OVER () DESC')
    expect(turned.map(({ code }) => code)).toContain('out-of-order')
  })

  test('a reseller or a reject that was taken out', async () => {
    const cut = (text: string) => text.slice(0, text.indexOf('\n') + 1)
    expect(await problemsAfter('resellers.csv', cut)).toMatchObject([{ code: 'miscounted', found: 0 }])
    expect(await problemsAfter('rejects.csv', cut)).toMatchObject([{ code: 'miscounted', found: 0 }])
  })
})
