import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tooMuch } from '../../src/service/audits/retention.ts'
import { type AuditService, auditService, briefAuditService, ENDLESS, endOf, type Part, send } from './audit-service.ts'
import { listening } from './client.ts'

const LIST: Part = ['files', 'MPN ID\n1\n', 'list.csv']

/** What the command line would say who is asked for something that it refuses. */
const FAILING = 'process.stderr.write("list.csv: no\\n"); process.exitCode = 3'

async function states({ app }: AuditService): Promise<readonly string[]> {
  const { audits } = (await app.inject('/v1/audits')).json()
  return audits.map(({ state, ahead }: { state: string; ahead?: number }) => `${state} ${ahead ?? ''}`.trim())
}

describe('audits', () => {
  test('run as many at a time as may, others wait as many as may, more come again later', async () => {
    const subject = await briefAuditService({ program: ENDLESS, limits: { maxJobs: 2, maxQueue: 2 } })
    const sent = []
    for (let i = 0; i < 6; i++) sent.push(await send(subject, [LIST]))
    expect(sent.map(({ statusCode }) => statusCode)).toEqual([202, 202, 202, 202, 429, 429])
    expect(sent.at(-1)?.json()).toMatchObject({ code: 'queue-full' })
    expect(Number(sent.at(-1)?.headers['retry-after'])).toBeGreaterThan(0)
    expect(await states(subject)).toEqual(['queued 1', 'queued 0', 'running', 'running'])
    const { body } = await subject.app.inject('/metrics')
    expect(body).toMatch(/audits\{state="queued"\} 2\n.*audits\{state="running"\} 2\n/)
  })

  test('are refused at once beyond the queue, ten times as many as wait', async () => {
    const subject = await briefAuditService({ program: ENDLESS, limits: { maxJobs: 1, maxQueue: 4 } })
    const start = performance.now()
    const sent = await Promise.all(Array.from({ length: 50 }, () => send(subject, [LIST])))
    expect(performance.now() - start).toBeLessThan(5000)
    expect(sent.filter(({ statusCode }) => statusCode === 202)).toHaveLength(5)
    expect(sent.filter(({ statusCode }) => statusCode === 429)).toHaveLength(45)
    expect(await readdir(join(subject.dataDir, 'audits'))).toHaveLength(5)
    expect(await readdir(join(subject.dataDir, 'incoming'))).toEqual([])
  })

  test('are not refused what they have already been given, however many wait', async () => {
    const subject = await briefAuditService({ program: ENDLESS, limits: { maxJobs: 1, maxQueue: 0 } })
    const key = { 'idempotency-key': 'one' }
    const first = await send(subject, [LIST], key)
    expect((await send(subject, [LIST])).statusCode).toBe(429)
    expect((await send(subject, [LIST], key)).headers.location).toBe(first.headers.location)
  })

  test('that are taken away run no more, and leave nothing but their place', async () => {
    const subject = await briefAuditService({ program: ENDLESS, limits: { maxJobs: 1, maxQueue: 1 } })
    const [first, second] = [(await send(subject, [LIST])).json().id, (await send(subject, [LIST])).json().id]
    const remove = () => subject.app.inject({ method: 'DELETE', url: `/v1/audits/${first}` })
    expect((await remove()).statusCode).toBe(204)
    expect((await remove()).json()).toMatchObject({ code: 'no-such-audit' })
    expect(await readdir(join(subject.dataDir, 'audits'))).toEqual([second])
    expect(await readdir(join(subject.dataDir, 'incoming'))).toEqual([])
    expect(await states(subject)).toEqual(['running'])
  })

  test('that fail say why, and have neither findings nor reports', async () => {
    const subject = await briefAuditService({ program: FAILING })
    const { id } = (await send(subject, [LIST])).json()
    expect(await endOf(subject, id)).toMatchObject({ state: 'failed', exit: 3, messages: ['list.csv: no'] })
    for (const path of ['findings', 'report.html']) {
      expect((await subject.app.inject(`/v1/audits/${id}/${path}`)).json()).toMatchObject({
        status: 409,
        code: 'no-run',
      })
    }
  })

  test('are listed in pages, the latest first', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    const sent = []
    for (let i = 0; i < 4; i++) {
      sent.unshift((await send(subject, [LIST])).json().id)
      await new Promise((done) => setTimeout(done, 2))
    }
    const page = async (query: string) => (await subject.app.inject(`/v1/audits?limit=3${query}`)).json()
    const first = await page('')
    const rest = await page(`&cursor=${first.next}`)
    expect([...first.audits, ...rest.audits].map(({ id }) => id)).toEqual(sent)
    expect(rest.next).toBeUndefined()
  })

  test('are told as events while they run, and the connection stays though nothing happens', async () => {
    const subject = await briefAuditService({ program: ENDLESS, limits: { patience: 400 } })
    const { url } = await listening(subject)
    const { id } = (await send(subject, [LIST])).json()
    const answer = await fetch(`${url}/v1/audits/${id}`, { headers: { accept: 'text/event-stream' } })
    let text = ''
    const reading = (async () => {
      for await (const chunk of answer.body ?? []) text += Buffer.from(chunk).toString()
    })()
    await expect.poll(() => text, { timeout: 3000 }).toMatch(/"state":"running"[\s\S]*(: still here\s*){3}/)
    await subject.app.inject({ method: 'DELETE', url: `/v1/audits/${id}` })
    await reading
  })
})

describe('what a process leaves that outlived its service for a moment', () => {
  const partial = '.run.9b2d.partial'

  test('is taken away when the audit ends', async () => {
    const program = `const { mkdirSync } = await import('node:fs'); mkdirSync('${partial}'); mkdirSync('run')`
    const subject = await briefAuditService({ program })
    const { id } = (await send(subject, [LIST])).json()
    expect(await endOf(subject, id)).toMatchObject({ state: 'done' })
    expect(await readdir(subject.audits.folder.of(id))).not.toContain(partial)
  })

  test('is taken away when the audit is found with its run at the next start', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    const { id } = (await send(subject, [LIST])).json()
    await subject.app.close()
    const folder = join(subject.dataDir, 'audits', id)
    const record = JSON.parse(await readFile(join(folder, 'audit.json'), 'utf8'))
    await writeFile(join(folder, 'audit.json'), JSON.stringify({ ...record, job: { ...record.job, state: 'running' } }))
    for (const name of ['run', partial]) await mkdir(join(folder, name))
    const next = await briefAuditService({ dataDir: subject.dataDir, program: FAILING })
    expect(await states(next)).toEqual(['done'])
    expect(await readdir(folder)).toEqual(['audit.json', 'inputs', 'names.json', 'run'])
  })
})

describe('a service that stops', () => {
  test('ends what runs, and takes it up again at the next start', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    await send(subject, [LIST])
    await send(subject, [LIST])
    const start = performance.now()
    await subject.app.close()
    expect(performance.now() - start).toBeLessThan(5000)
    const next = await briefAuditService({ dataDir: subject.dataDir, program: FAILING })
    const [second, first] = (await next.app.inject('/v1/audits')).json().audits
    expect(await endOf(next, first.id)).toMatchObject({ state: 'failed' })
    expect(await endOf(next, second.id)).toMatchObject({ state: 'failed' })
  })

  test('too often while an audit ran takes it for the cause; what else lies there it leaves alone', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    const { id } = (await send(subject, [LIST])).json()
    await subject.app.close()
    const path = join(subject.dataDir, 'audits', id, 'audit.json')
    const record = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify({ job: { ...record.job, state: 'running' }, attempts: 5 }))
    await mkdir(join(subject.dataDir, 'audits', 'lost+found'))
    const next = await briefAuditService({ dataDir: subject.dataDir, program: FAILING })
    expect(await states(next)).toEqual(['interrupted'])
    expect(await readdir(join(subject.dataDir, 'audits'))).toEqual([id, 'lost+found'])
  })

  test('is the only one to have its data directory until then', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    const second = () => auditService({ dataDir: subject.dataDir, program: ENDLESS })
    await expect(second()).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await subject.app.close()
    await (await second()).app.close()
  })

  test('answers those who listen to events, and takes no more audits', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    const { url, stop } = await listening(subject)
    const { id } = (await send(subject, [LIST])).json()
    const events = await fetch(`${url}/v1/audits/${id}`, { headers: { accept: 'text/event-stream' } })
    const stopped = stop()
    expect(await events.text()).toContain('"state":"running"')
    await stopped
    expect(subject.audits.queue.isStopping).toBe(true)
  })
})

describe('what is kept', () => {
  const kept = (id: string, day: number, bytes: number) => ({ id, ended: day * 86_400_000, bytes })
  const all = [kept('a', 1, 50), kept('b', 2, 50), kept('c', 3, 50)]

  test.each<[string, number, number, readonly string[]]>([
    ['has no end without limits', 0, 0, []],
    ['goes when it is older than so many days', 8, 0, ['a']],
    ['goes, the oldest first, until the others have room', 0, 100, ['a']],
    ['is the latest at least, however large', 0, 10, ['a', 'b']],
    ['goes for either reason', 8, 60, ['a', 'b']],
  ])('%s', (_, keepDays, keepBytes, gone) => {
    expect([...tooMuch(all, { keepDays, keepBytes }, 9.5 * 86_400_000)].sort()).toEqual(gone)
  })

  test('is taken away on disk too, when it has ended', async () => {
    const subject = await briefAuditService({ program: FAILING, limits: { keepBytes: 1 } })
    const first = (await send(subject, [LIST])).json().id
    await endOf(subject, first)
    const second = (await send(subject, [LIST])).json().id
    await endOf(subject, second)
    await expect.poll(() => readdir(join(subject.dataDir, 'audits'))).toEqual([second])
  })
})
