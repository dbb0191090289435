import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { openRun, type Run } from '../../src/run/open-run.ts'
import { byNaturalKey } from '../../src/run/utf8-order.ts'
import { filesOf, HOSTILE, type World, withRun, worlds } from './run-world.ts'

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
        const names = Object.keys(filesOf(world))
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

function emptyWorld(): World {
  throw new Error('no sample is full')
}

describe('a damaged run is told with file and line', () => {
  const problemsAfter = (name: string, change: (text: string) => string) =>
    withRun(WORLD, async (folder) => {
      await writeFile(join(folder, name), change(await readFile(join(folder, name), 'utf8')))
      const run = await openRun(folder)
      return 'problems' in run ? run.problems : []
    })

  test('a folder without a manifest is no run', async () => {
    expect(await openRun('test/run')).toEqual({ problems: [{ code: 'no-run', file: 'test/run/manifest.json' }] })
    expect(await openRun('nowhere')).toHaveProperty('problems')
  })

  test('a file that is gone', () =>
    withRun(WORLD, async (folder) => {
      await Promise.all(['findings.ndjson', 'rejects.csv'].map((name) => rm(join(folder, name))))
      const run = await openRun(folder)
      const gone = 'problems' in run ? run.problems.filter(({ code }) => code === 'part-gone') : []
      expect(gone.map(({ file }) => file)).toEqual(['findings.ndjson', 'rejects.csv'])
    }))

  test('a finding that is no JSON, or of another shape', async () => {
    expect(await problemsAfter('findings.ndjson', (text) => text.replace('{', ''))).toMatchObject([
      { code: 'not-json', file: 'findings.ndjson', line: 1 },
    ])
    const shape = await problemsAfter('findings.ndjson', (text) =>
      text.replace(/\n/, '\n').replace('"version":1', '"version":0'),
    )
    expect(shape).toMatchObject([{ code: 'shape', file: 'findings.ndjson', line: 1, where: '/version' }])
  })

  test('a finding that was taken out, or changed places', async () => {
    const out = await problemsAfter('findings.ndjson', (text) => text.replace(/^.*"verdict":"fail".*\n/m, ''))
    expect(out.map(({ code }) => code)).toEqual(['miscounted'])
    const lines = (text: string) => text.trimEnd().split('\n').reverse().join('\n')
    expect((await problemsAfter('findings.ndjson', lines)).map(({ code }) => code)).toContain('out-of-order')
  })

  test('a reseller or a reject that was taken out', async () => {
    const cut = (text: string) => text.slice(0, text.indexOf('\n') + 1)
    expect(await problemsAfter('resellers.csv', cut)).toMatchObject([{ code: 'miscounted', found: 0 }])
    expect(await problemsAfter('rejects.csv', cut)).toMatchObject([{ code: 'miscounted', found: 0 }])
  })
})
