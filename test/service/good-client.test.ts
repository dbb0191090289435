import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { hashOfKey } from '../../src/service/keys.ts'
import { folderOf } from '../cli/audit-world.ts'
import { type Served, served } from './served.ts'
import { CONTOSO } from './service.ts'

const KEYS = ['good', 'bad'].map((name) => ({ name, sha256: hashOfKey(name), scopes: ['check', 'audit'] }))

const ATTACKS = [
  ...['slow headers', 'slow bodies', 'slow readers', 'idle sockets'],
  ...['a full queue', 'huge uploads', 'names of paths'],
]

/** As many requests as tell a p99. */
const REQUESTS = 200

/** What else this machine does meanwhile makes a p99 longer, never shorter: of each the shortest of so many counts. */
const ROUNDS = 8

test('whatever others attack with, whoever asks for a pre-flight waits at most twice as long, and memory stays flat', async () => {
  const folder = await folderOf({ 'keys.json': JSON.stringify({ keys: KEYS }) })
  const words = ['--keys', join(folder, 'keys.json'), '--data-dir', join(folder, 'data'), '--rate-limit', '0']
  const service = await served(words, ['--max-old-space-size=256'])
  await p99(service)

  const best = new Map<string, number>()
  const measure = async (name: string) =>
    best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, await p99(service)))
  const tooSlow = () => ATTACKS.filter((attack) => !((best.get(attack) ?? Number.NaN) <= 2 * (best.get('calm') ?? 0)))
  for (let round = 0; round < ROUNDS && tooSlow().length > 0; round++) {
    await measure('calm')
    for (const attack of tooSlow()) {
      const end = await attackedBy(service, attack)
      await measure(attack)
      expect(await memoryOf(service)).toBeLessThan(300)
      end()
    }
  }
  expect({ tooSlow: tooSlow(), best: Object.fromEntries(best) }).toMatchObject({ tooSlow: [] })
})

/** Begins to attack a service; what comes back ends it. */
async function attackedBy({ url }: Served, attack: string): Promise<() => void> {
  const words = ['--import', 'tsx', 'test/service/attackers.ts', new URL(url).port, 'bad', attack]
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await pause(500)
  return () => child.kill('SIGKILL')
}

/** How many milliseconds 99 of 100 requests take at most, of one who sends one after the other. */
async function p99({ url }: Served): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const took: number[] = []
  for (let i = 0; i < REQUESTS; i++) took.push(await timed(url, agent))
  agent.destroy()
  return took.sort((a, b) => a - b)[Math.floor(REQUESTS * 0.99) - 1] ?? 0
}

function timed(url: string, agent: Agent): Promise<number> {
  const headers = { 'content-type': 'application/json', 'content-length': CONTOSO.length, authorization: 'Bearer good' }
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(`${url}/v1/preflight`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - start)
        else reject(new Error(String(answer.statusCode)))
      })
    })
    asked.once('error', reject).end(CONTOSO)
  })
}

/** In megabytes, all that a process has in memory. */
async function memoryOf({ child }: Served): Promise<number> {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${child.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
