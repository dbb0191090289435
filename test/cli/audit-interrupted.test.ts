import { execFile } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { access, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { StopSignal } from '../../src/cli/io.ts'
import { contoso, folderOf, templates } from './audit-world.ts'
import { run, type World } from './fake-io.ts'

const BIN = fileURLToPath(new URL('../../src/cli/bin.ts', import.meta.url))

describe('an audit that is interrupted', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends with %s and no run; resumed it is as if nothing had happened', async (signal, exit) => {
    const folder = await exported()
    const words = ['audit', folder, '--out', `${folder}.run`]
    const ended = await run(words, stoppedAtOnce(signal))
    expect(ended).toMatchObject({ exit, stdout: '', stderr: expect.stringContaining('--resume') })
    const [left = ''] = (await readdir(dirname(folder))).filter((name) => name !== 'in')
    expect(left).toMatch(/^\.in\.run\..+\.partial$/)
    expect(await readdir(join(dirname(folder), left))).toEqual(['request.json'])

    // Another day: the audit is still of the day on which it began.
    const resumed = await run(['audit', '--resume', `${folder}.run`], { today: '2021-03-20' })
    expect(resumed.exit).toBe(0)
    await run(['audit', folder, '--out', `${folder}.other`])
    expect(await filesOf(`${folder}.run`)).toEqual(await filesOf(`${folder}.other`))
    expect((await readdir(dirname(folder))).sort()).toEqual(['in', 'in.other', 'in.run'])
  })

  test('by kill -9 leaves no run, and can be resumed', async () => {
    const folder = await exported()
    const out = `${folder}.run`
    const child = execFile(process.execPath, [
      '--import',
      'tsx',
      BIN,
      'audit',
      folder,
      '--as-of',
      '2021-03-15',
      '--out',
      out,
    ])
    const gone = new Promise((done) => child.on('exit', (_, signal) => done(signal)))
    await begun(dirname(folder))
    child.kill('SIGKILL')
    expect(await gone).toBe('SIGKILL')
    await expect(access(out)).rejects.toThrow()
    expect(await run(['audit', '--resume', out])).toMatchObject({ exit: 0, stderr: '' })
    expect((await readdir(dirname(folder))).sort()).toEqual(['in', 'in.run'])
  })

  test('is not resumed where its files are not what they were, or where there is none', async () => {
    const folder = await exported()
    const out = `${folder}.run`
    expect(await run(['audit', '--resume', out])).toMatchObject({ exit: 64 })
    await run(['audit', folder, '--out', out], stoppedAtOnce('SIGINT'))
    appendFileSync(join(folder, 'reseller.csv'), '\n')
    const resumed = await run(['audit', '--resume', out])
    expect(resumed).toMatchObject({ exit: 3, stderr: expect.stringContaining('reseller.csv: it is not what it was') })
    await expect(access(out)).rejects.toThrow()
  })
})

test('a file that is changed while it is read is refused, and there is no run', async () => {
  const folder = await exported()
  let calls = 0
  const clock = () => {
    // The bar looks at the clock first, then the audit does, when it has looked at its files.
    if (calls++ === 1) appendFileSync(join(folder, 'reseller.csv'), '\n')
    return 0
  }
  const ended = await run(['audit', folder, '--out', `${folder}.run`], { clock })
  expect(ended).toMatchObject({
    exit: 3,
    stdout: '',
    stderr: expect.stringContaining('it was changed while it was read'),
  })
  expect(await readdir(dirname(folder))).toEqual(['in'])
})

async function exported(): Promise<string> {
  return folderOf(templates(await contoso()))
}

/** A world in which somebody asks for the end as soon as the audit begins. */
function stoppedAtOnce(signal: StopSignal): World {
  let tell: (signal: StopSignal) => void = () => {}
  return {
    onStop: (told) => {
      tell = told
      return () => {}
    },
    clock: () => {
      tell(signal)
      return 0
    },
  }
}

/** Waits until an audit in another process has begun to write. */
async function begun(folder: string): Promise<void> {
  for (;;) {
    const names = await readdir(folder)
    const partial = names.find((name) => name.endsWith('.partial'))
    if (partial !== undefined && (await readdir(join(folder, partial))).some((name) => name.startsWith('work-'))) return
    await wait(20)
  }
}

/** The files of a run, a character for each byte, without how long it took. */
async function filesOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = await readdir(folder)
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')))
  const timeless = texts.map((text) => text.replace(/"durationMs": \d+/, '').replace(/"startedAt": "[^"]+",/, ''))
  return Object.fromEntries(names.map((name, i) => [name, timeless[i] ?? '']))
}
