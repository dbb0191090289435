import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contoso, templates } from '../cli/audit-world.ts'
import { multipart, type Part } from './audit-service.ts'
import { endService, type Served, startService } from './served.ts'

/** How often a service is killed in this test, at random moments; 50 say more, and take some minutes. */
const KILLS = Number(process.env.KILLS ?? 3)

const PARTS = Object.entries(templates(await contoso(), { reseller: { legalName: 'Fabrikam', cspCountry: 'FR' } })).map(
  ([name, text]): Part => ['files', text, name],
)

let dataDir: string
let serving: Served

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'preflight-crash-'))
  serving = await serve()
})
afterAll(async () => {
  await endService(serving, 'SIGTERM')
  await rm(dataDir, { recursive: true })
})

describe('an audit whose service is killed and started again', () => {
  test(`ends as if nothing had happened, wherever it was (${KILLS} kills)`, {
    timeout: 60_000 + KILLS * 30_000,
  }, async () => {
    const whole = await send()
    const took = await timed(() => done(whole))
    const expected = await runOf(whole)
    for (const kills of inThrees(KILLS)) {
      const id = await send()
      const moments: number[] = []
      for (let kill = 0; kill < kills; kill++) {
        const after = Math.random() * took
        moments.push(after)
        await pause(after)
        await endService(serving, 'SIGKILL')
        serving = await serve()
      }
      await done(id)
      expect({ moments, run: await runOf(id) }).toEqual({ moments, run: expected })
      expect(await leftIn(id)).toEqual(LEFT)
    }
  })

  test('is stopped by SIGTERM within ten seconds, and resumed', async () => {
    const id = await send()
    await pause(300)
    expect(await timed(() => endService(serving, 'SIGTERM'))).toBeLessThan(10_000)
    expect(serving.child.exitCode).toBe(0)
    const record = JSON.parse(await readFile(join(dataDir, 'audits', id, 'audit.json'), 'utf8'))
    expect(record).toMatchObject({ job: { state: 'queued' }, attempts: 0 })
    serving = await serve()
    await done(id)
    expect(await leftIn(id)).toEqual(LEFT)
  })
})

const LEFT = ['audit.json', 'inputs', 'names.json', 'run']

/** As many as there are, no more than three for one audit: of five, an audit would be taken for the cause. */
function inThrees(kills: number): readonly number[] {
  return Array.from({ length: Math.ceil(kills / 3) }, (_, i) => Math.min(3, kills - 3 * i))
}

function serve(): Promise<Served> {
  return startService(['--data-dir', dataDir, '--log-level', 'silent', '--patience', '60000'])
}

async function send(): Promise<string> {
  const { payload, headers } = await multipart(...PARTS, ['asOf', '2021-03-15'])
  const answer = await fetch(`${serving.url}/v1/audits`, { method: 'POST', body: payload, headers })
  return answer.headers.get('location')?.split('/').at(-1) ?? ''
}

/** Waits until an audit is done, told by the service itself. */
async function done(id: string): Promise<void> {
  const events = await fetch(`${serving.url}/v1/audits/${id}`, { headers: { accept: 'text/event-stream' } })
  const last = (await events.text()).trim().split('data: ').at(-1) ?? ''
  expect(JSON.parse(last)).toMatchObject({ id, state: 'done' })
}

/** The files of a run, without how long it took. */
async function runOf(id: string): Promise<Readonly<Record<string, string>>> {
  const folder = join(dataDir, 'audits', id, 'run')
  const names = (await readdir(folder)).sort()
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))
  const timeless = texts.map((text) => text.replace(/"durationMs": \d+/, '').replace(/"startedAt": "[^"]+",/, ''))
  return Object.fromEntries(names.map((name, i) => [name, timeless[i] ?? '']))
}

async function leftIn(id: string): Promise<readonly string[]> {
  return (await readdir(join(dataDir, 'audits', id))).sort()
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
