import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Scope } from '../../src/schemas/generated/service-keys.ts'
import { hashOfKey, keysOf } from '../../src/service/keys.ts'
import { type AuditService, briefAuditService, ENDLESS, multipart, type Part, send } from './audit-service.ts'
import { dribble, listening, rawClient } from './client.ts'
import { service } from './service.ts'

const LIST: Part = ['files', 'MPN ID\n1\n', 'list.csv']
const HEAD = 'POST /v1/audits HTTP/1.1\r\nhost: x\r\ncontent-type: multipart/form-data; boundary=b\r\n'
const START = '--b\r\ncontent-disposition: form-data; name="files"; filename="a.csv"\r\n\r\n'

const COLUMN = JSON.stringify({ files: [{ file: 'list.csv', columns: { Quix: 'quix' } }] })

/** None of them is right; to say so of each would take long. */
const VALUES = `{"files":[${'[,'.repeat(4_900)}]}`

function waiver(change: object): Part {
  const one = {
    rule: 'mpn-csp-same-country',
    subject: 'a/*',
    reason: 'b',
    author: 'c',
    approver: 'd',
    until: '2021-03-31',
  }
  return ['waivers', JSON.stringify({ waivers: [{ ...one, ...change }] })]
}

/** What is in the data directory, by its two halves. */
async function kept({ dataDir }: AuditService) {
  return { audits: await readdir(join(dataDir, 'audits')), incoming: await readdir(join(dataDir, 'incoming')) }
}

const NOTHING = { audits: [], incoming: [] }

describe('an upload is refused, and leaves nothing, where', () => {
  test.each<[string, readonly Part[], number, string, object]>([
    ['it has no file', [['asOf', '2021-03-15']], 400, 'wrong-part', { part: 'files' }],
    ['it has a part that is none of ours', [LIST, ['file', 'x']], 400, 'wrong-part', {}],
    ['two files have one name', [LIST, LIST], 400, 'wrong-part', { part: 'files' }],
    ['two files have one name but for a path', [LIST, ['files', 'x', '../list.csv']], 400, 'wrong-part', {}],
    ['a file is called after standard input', [['files', 'x', '-']], 400, 'wrong-part', { part: 'files' }],
    ['a file has a name of 256 characters', [['files', 'x', 'x'.repeat(256)]], 400, 'wrong-part', { part: 'files' }],
    ['the day is none', [LIST, ['asOf', '2021-02-30']], 400, 'wrong-part', { part: 'asOf' }],
    ['the day is a long text', [LIST, ['asOf', 'x'.repeat(21)]], 413, 'too-large', { part: 'asOf' }],
    ['the language is none of ours', [LIST, ['lang', 'de']], 400, 'wrong-part', { part: 'lang' }],
    ['a field comes twice', [LIST, ['lang', 'en'], ['lang', 'en']], 400, 'wrong-part', { part: 'lang' }],
    ['the mapping is no JSON', [LIST, ['mapping', '{\n"a"']], 400, 'wrong-mapping', { part: 'mapping', line: 2 }],
    ['the mapping repeats a key', [LIST, ['mapping', '{"files":[],"files":[]}']], 400, 'wrong-mapping', { line: 1 }],
    ['the mapping has another shape', [LIST, ['mapping', '{"files":{}}']], 400, 'wrong-mapping', { column: 10 }],
    [
      'a column of the mapping is no field',
      [LIST, ['mapping', COLUMN]],
      400,
      'wrong-mapping',
      { pointer: '/files/0/columns' },
    ],
    ['the waivers are no JSON', [LIST, ['waivers', '{\n"a"']], 400, 'wrong-waivers', { part: 'waivers', line: 2 }],
    ['a waiver is for no rule', [LIST, waiver({ rule: 'quix' })], 400, 'wrong-waivers', { pointer: '/waivers/0/rule' }],
    [
      'a waiver is its own approval',
      [LIST, waiver({ author: 'Quix', approver: 'quix' })],
      400,
      'wrong-waivers',
      { code: 'own-approval' },
    ],
    ['a waiver has a key of somebody', [LIST, waiver({ quix: 1 })], 400, 'wrong-waivers', { pointer: '/waivers/0' }],
    ['a waiver has no end', [LIST, waiver({ until: undefined })], 400, 'wrong-waivers', { code: 'missing-key' }],
    ['a waiver ends on no day', [LIST, waiver({ until: '2021-02-30' })], 400, 'wrong-waivers', { code: 'no-such-day' }],
    ['the mapping has too many values', [LIST, ['mapping', VALUES]], 413, 'too-large', { part: 'mapping' }],
    ['the mapping is too large', [LIST, ['mapping', ' '.repeat(10_001)]], 413, 'too-large', { part: 'mapping' }],
    ['a file is too large', [['files', 'x'.repeat(1001), 'a.csv']], 413, 'too-large', { part: 'files' }],
    ['all of it is too large', [LIST, ['files', 'x'.repeat(15_000), 'a.csv']], 413, 'too-large', {}],
    ['there are too many files', ['a', 'b', 'c'].map((name) => ['files', 'x', name]), 413, 'too-many-files', {}],
  ])('%s', async (_, parts, status, code, fault) => {
    const subject = await briefAuditService({ limits: { maxFiles: 2, maxFile: 1000, maxUpload: 15_000 } })
    const answer = await send(subject, parts)
    expect(answer.json()).toMatchObject({ status, code, errors: [fault] })
    expect(answer.body).not.toMatch(/quix/i)
    expect(await kept(subject)).toEqual(NOTHING)
  })

  test.each([
    ['it is of another type', { 'content-type': 'application/json' }, 'media-type', 415],
    ['it does not say what parts are parted by', { 'content-type': 'multipart/form-data' }, 'truncated-upload', 400],
    ['its key is empty', { 'idempotency-key': '' }, 'wrong-header', 400],
    ['its key is too long', { 'idempotency-key': 'k'.repeat(256) }, 'wrong-header', 400],
  ])('%s', async (_, headers, code, status) => {
    const subject = await briefAuditService()
    expect((await send(subject, [LIST], headers)).json()).toMatchObject({ code, status })
    expect(await kept(subject)).toEqual(NOTHING)
  })

  test.each([0.1, 0.5, 0.9, 0.99])('it ends after %f of it', async (part) => {
    const subject = await briefAuditService()
    const { payload, headers } = await multipart(['files', 'x'.repeat(100_000), 'a.csv'], ['lang', 'en'])
    const cut = payload.subarray(0, Math.floor(payload.length * part))
    const answer = await subject.app.inject({ method: 'POST', url: '/v1/audits', payload: cut, headers })
    expect(answer.json()).toMatchObject({ status: 400, code: 'truncated-upload' })
    expect(await kept(subject)).toEqual(NOTHING)
  })

  test('whoever sends it hangs up', async () => {
    const subject = await briefAuditService()
    const { port } = await listening(subject)
    const client = rawClient(port, `${HEAD}content-length: 900000\r\n\r\n${START}${'x'.repeat(100_000)}`)
    await expect.poll(async () => (await kept(subject)).incoming).toHaveLength(1)
    client.socket.destroy()
    await expect.poll(() => kept(subject)).toEqual(NOTHING)
  })

  test('it dribbles, or never ends', async () => {
    const subject = await briefAuditService({ limits: { patience: 500, maxUpload: 100_000 } })
    const { port } = await listening(subject)
    const slow = rawClient(port, `${HEAD}content-length: 90000\r\n\r\n${START}`)
    dribble(slow, 'x', 50)
    const endless = rawClient(
      port,
      `${HEAD}transfer-encoding: chunked\r\n\r\n${`1000\r\n${'x'.repeat(4096)}\r\n`.repeat(40)}`,
    )
    expect(await slow.closed).toBeLessThan(5000)
    expect(await endless.closed).toBeLessThan(5000)
    expect(slow.received()).toContain('"code":"too-slow"')
    expect(endless.received()).toContain('"code":"too-large"')
    await expect.poll(() => kept(subject)).toEqual(NOTHING)
  })

  test('it comes whole, but after it was given up on; and it takes up no place any more', async () => {
    const subject = await briefAuditService({ limits: { patience: 300, maxJobs: 1, maxQueue: 0 } })
    const { port } = await listening(subject)
    const rest = '\r\n--b--\r\n'
    const client = rawClient(port, `${HEAD}content-length: ${START.length + 1 + rest.length}\r\n\r\n${START}`)
    dribble(client, 'x', 200)
    await expect.poll(client.received).toContain('"code":"too-slow"')
    client.socket.write(rest)
    await client.closed
    await expect.poll(() => kept(subject)).toEqual(NOTHING)
    expect(subject.audits.queue.enter()).toBeDefined()
  })

  test('its length is announced, and too much', async () => {
    const subject = await briefAuditService()
    const { port } = await listening(subject)
    const client = rawClient(port, `${HEAD}content-length: 3000001\r\n\r\n`)
    await expect.poll(client.received).toContain('"code":"too-large"')
    expect(await kept(subject)).toEqual(NOTHING)
  })
})

describe('a name of a file', () => {
  test.each(['../../x.csv', '/etc/passwd', '..\\..\\x.csv', 'x'.repeat(255), 'nul', '%2e%2e%2fx', 'a\u202Eb.csv'])(
    'is never a path: %s',
    async (name) => {
      const subject = await briefAuditService({ program: ENDLESS })
      const answer = await send(subject, [['files', 'MPN ID\n1\n', name]])
      const { id, files } = answer.json()
      expect(files[0].name).toBe(name.split(/[/\\]/).at(-1))
      const there = await readdir(join(subject.dataDir, 'audits', id), { recursive: true })
      expect(there.filter((one) => !one.endsWith('.tmp')).sort()).toEqual([
        'audit.json',
        'inputs',
        'inputs/1',
        'names.json',
      ])
      expect(await readFile(join(subject.dataDir, 'audits', id, 'inputs/1'), 'utf8')).toBe('MPN ID\n1\n')
      expect((await readdir(subject.dataDir)).sort()).toEqual(['audits', 'incoming'])
    },
  )
})

describe('a service', () => {
  test('without a data directory says so, whatever it is asked about audits', async () => {
    const subject = await service()
    const asked = [
      await send(subject, [LIST]),
      ...(await Promise.all(
        ['', '/x', '/x/findings', '/x/report.html'].map((path) => subject.app.inject(`/v1/audits${path}`)),
      )),
    ]
    for (const answer of asked) expect(answer.json()).toMatchObject({ status: 503, code: 'audits-not-configured' })
  })

  test('tells a key of no audit that came with another, nor does anything to it', async () => {
    const keys = keysOf({
      keys: ['ann', 'bob'].map((name) => ({ name, sha256: hashOfKey(name), scopes: ['audit', 'read'] })),
    })
    const subject = await briefAuditService({ program: ENDLESS, ground: { keys } })
    const as = (name: string) => ({ authorization: `Bearer ${name}` })
    const once = (name: string) => send(subject, [LIST], { ...as(name), 'idempotency-key': 'one' })
    const { id } = (await once('ann')).json()
    const ask = (name: string, path = '', method: 'GET' | 'DELETE' = 'GET') =>
      subject.app.inject({ method, url: `/v1/audits${path}`, headers: as(name) })
    const others = ['', '/findings', '/report.html'].map((path) => ask('bob', `/${id}${path}`))
    for (const answer of [...(await Promise.all(others)), await ask('bob', `/${id}`, 'DELETE')]) {
      expect(answer.json()).toMatchObject({ status: 404, code: 'no-such-audit' })
    }
    expect((await ask('bob')).json()).toEqual({ audits: [] })
    const second = (await once('bob')).json().id
    expect(second).not.toBe(id)
    expect((await once('ann')).json().id).toBe(id)
    expect((await ask('ann', `/${id}`)).json()).toMatchObject({ id, state: 'running' })
    expect((await ask('ann')).json()).toMatchObject({ audits: [{ id }] })
    await subject.app.close()
    const next = await briefAuditService({ program: ENDLESS, ground: { keys }, dataDir: subject.dataDir })
    const listed = await next.app.inject({ url: '/v1/audits', headers: as('bob') })
    expect(listed.json()).toMatchObject({ audits: [{ id: second }] })
    await next.app.close()
    const open = await briefAuditService({ program: ENDLESS, dataDir: subject.dataDir })
    expect((await open.app.inject('/v1/audits')).json()).toEqual({ audits: [] })
  })

  test('lets a key audit that may, and look that may read', async () => {
    const scoped = (scopes: readonly Scope[]) =>
      keysOf({ keys: [{ name: 'ann', sha256: hashOfKey(scopes.join()), scopes: [...scopes] }] })
    // One name, whose key is replaced by one that may something else.
    let keys = scoped(['audit'])
    const ground = { keys: { holderOf: (text: string) => keys.holderOf(text) } }
    const subject = await briefAuditService({ program: ENDLESS, ground })
    const as = (scopes: readonly Scope[]) => {
      keys = scoped(scopes)
      return { authorization: `Bearer ${scopes.join()}` }
    }
    expect((await send(subject, [LIST], as(['read']))).json()).toMatchObject({ code: 'scope-missing' })
    const { id } = (await send(subject, [LIST], as(['audit']))).json()
    const ask = async (scope: Scope, method: 'GET' | 'DELETE' = 'GET') =>
      (await subject.app.inject({ method, url: `/v1/audits/${id}`, headers: as([scope]) })).statusCode
    expect([await ask('audit'), await ask('read')]).toEqual([403, 200])
    expect([await ask('read', 'DELETE'), await ask('audit', 'DELETE')]).toEqual([403, 204])
    expect(subject.logText()).not.toContain('Bearer')
  })

  test('receives no second upload with a key while the first is under way', async () => {
    const subject = await briefAuditService({ program: ENDLESS })
    const { port } = await listening(subject)
    const first = rawClient(port, `${HEAD}idempotency-key: one\r\ncontent-length: 90000\r\n\r\n${START}`)
    await pause(200)
    expect((await send(subject, [LIST], { 'idempotency-key': 'one' })).json()).toMatchObject({ code: 'key-in-use' })
    first.socket.destroy()
    const again = () => send(subject, [LIST], { 'idempotency-key': 'one' }).then(({ statusCode }) => statusCode)
    await expect.poll(again).toBe(202)
  })
})
