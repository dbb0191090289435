import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { interruptedAt } from '../../src/run/request.ts'
import { OutputFailure, RunFolder } from '../../src/run/run-folder.ts'

const MANIFEST = `${JSON.stringify({ tool: 'partner-preflight' }, null, 2)}\n`

let world = ''
beforeEach(async () => {
  world = await mkdtemp(join(tmpdir(), 'preflight-'))
})
afterEach(() => rm(world, { recursive: true }))

describe('a run', () => {
  test('has its name only when it is whole', async () => {
    const run = await begun('a/b/run')
    expect(await readdir(join(world, 'a/b'))).not.toContain('run')
    await run.seal()
    expect(await filesOf('a/b/run')).toEqual({ 'manifest.json': MANIFEST, 'some.csv': 'one\ntwo\n' })
    expect(await readdir(join(world, 'a/b'))).toEqual(['run'])
  })

  test('leaves nothing behind when it is given up', async () => {
    const run = await begun('run')
    await run.discard()
    expect(await readdir(world)).toEqual([])
  })

  test('takes the place of another only where it may, and then wholly', async () => {
    const first = await begun('run')
    await first.write('only-in-the-first.csv', '')
    await first.seal()
    await expect(begun('run')).rejects.toThrow('add --replace')
    const second = await begun('run', true)
    expect(await filesOf('run')).toHaveProperty('only-in-the-first.csv')
    await second.seal()
    expect(await filesOf('run')).toEqual({ 'manifest.json': MANIFEST, 'some.csv': 'one\ntwo\n' })
    expect(await readdir(world)).toEqual(['run'])
  })

  test('never takes the place of what is no run, whatever it is told', async () => {
    await mkdir(join(world, 'precious'))
    await writeFile(join(world, 'precious/manifest.json'), '{ "name": "another tool" }')
    await writeFile(join(world, 'file'), '')
    for (const out of ['precious', 'file', '.']) await expect(begun(out, true)).rejects.toThrow('it is no run')
    expect(await filesOf('precious')).toEqual({ 'manifest.json': '{ "name": "another tool" }' })
  })

  test('does not take a name that another run has taken meanwhile: that one stays whole', async () => {
    const [one, other] = [await begun('run'), await begun('run')]
    await one.write('of-the-first.csv', '')
    await one.seal()
    await expect(other.seal()).rejects.toThrow('another audit has put its run there')
    await other.discard()
    expect(await filesOf('run')).toHaveProperty(['of-the-first.csv'])
    expect(await readdir(world)).toEqual(['run'])
  })

  test('that was being replaced when everything stopped gets its name back', async () => {
    await (await begun('run')).seal()
    await rename(join(world, 'run'), join(world, '.run.some.partial.replaced'))
    await expect(begun('run')).rejects.toThrow('it exists already')
    expect(await filesOf('run')).toHaveProperty(['manifest.json'])
  })

  test('keeps of an interruption only what was asked for, and of its end nothing of that', async () => {
    const request = {
      tool: 'partner-preflight',
      version: '1',
      rulesHash: '',
      words: ['audit'],
      asOf: '',
      inputs: [],
    } as const
    const asked = { ...request, words: [...request.words], inputs: [] }
    const run = await begun('run')
    await run.keepRequest(asked)
    await run.interrupt()
    expect(await readdir(run.path)).toEqual(['request.json'])
    const left = await interruptedAt(join(world, 'run'))
    expect(left?.request).toEqual(asked)
    await left?.clear()
    expect(await readdir(world)).toEqual([])

    const whole = await begun('run')
    await whole.keepRequest(asked)
    await whole.seal()
    expect(Object.keys(await filesOf('run')).sort()).toEqual(['manifest.json', 'some.csv'])
    expect(await interruptedAt(join(world, 'run'))).toBeUndefined()
  })

  test('can be written beside another of the same name', async () => {
    const [one, other] = [await begun('run'), await begun('run')]
    await one.discard()
    await other.seal()
    expect(await filesOf('run')).toHaveProperty('manifest.json')
  })
})

describe('what cannot be written is told in words', () => {
  test.each([
    ['file/run', 'part of its path is a file'],
    ['long'.repeat(80), 'its name is too long'],
  ])('%j', async (out, said) => {
    await writeFile(join(world, 'file'), '')
    await expect(RunFolder.create(join(world, out), false)).rejects.toThrow(said)
  })

  test('a folder that vanishes while it is written', async () => {
    const run = await begun('run')
    await rm(run.path, { recursive: true })
    await expect(run.write('more.csv', '')).rejects.toThrow(OutputFailure)
    await expect(run.seal()).rejects.toThrow(OutputFailure)
    await run.discard()
    expect(await readdir(world)).toEqual([])
  })
})

async function begun(out: string, replace = false): Promise<RunFolder> {
  const run = await RunFolder.create(join(world, out), replace)
  const append = await run.file('some.csv')
  await append('one\n')
  await append('two\n')
  await run.write('manifest.json', MANIFEST)
  return run
}

async function filesOf(name: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(world, name)
  const names = await readdir(folder)
  return Object.fromEntries(
    await Promise.all(names.map(async (one) => [one, await readFile(join(folder, one), 'utf8')])),
  )
}
