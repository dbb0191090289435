import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { validateCheckRefusal } from '../../src/schemas/generated/check-refusal.ts'
import { dribble, head, listening, rawClient } from './client.ts'
import { CONTOSO, preflight, service } from './service.ts'

const NDJSON = 'application/x-ndjson'
const LINE = `${JSON.stringify(JSON.parse(CONTOSO.toString()))}\n`

/** What comes of a client that sends a beginning, and then so much of something every tenth of a second. */
async function wasting(start: string, drip: string) {
  const { port } = await listening(await service({ level: 'silent' }))
  const client = rawClient(port, start)
  if (drip !== '') dribble(client, drip, 100)
  return { time: await client.closed, received: client.received() }
}

describe('whoever wastes time is refused or closed within five seconds', () => {
  test('headers, bodies and lines that dribble, and silence', async () => {
    const wasted = await Promise.all([
      wasting('GET /healthz HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n'),
      wasting(head(1000), ' '),
      wasting(head('chunked'), '1\r\n \r\n'),
      wasting(head(100_000, '/v1/preflight/stream', NDJSON), ' '),
      wasting(head(1000), ''),
      wasting('', ''),
    ])
    for (const { time } of wasted) expect(time).toBeLessThan(5000)
    for (const { received } of wasted.slice(0, 3)) expect(received).toContain('"code":"too-slow"')
  })

  test('a reader that never reads its stream', async () => {
    const { port } = await listening(await service({ level: 'silent', limits: { patience: 1000 } }))
    const client = rawClient(port)
    client.socket.pause()
    const bytes = LINE.repeat(20_000)
    client.socket.write(head(Buffer.byteLength(bytes), '/v1/preflight/stream?verdicts=all', NDJSON))
    client.socket.write(bytes)
    await pause(6000)
    client.socket.resume()
    await client.closed
    // It is closed long before everything has been judged.
    expect(client.received().length).toBeLessThan(20_000 * 1000)
  })

  test('a reader that never reads is closed even while it sends', async () => {
    const subject = await service({ level: 'silent' })
    const { port } = await listening(subject)
    const client = rawClient(port)
    client.socket.pause()
    const start = performance.now()
    client.socket.write(head(9_000_000, '/v1/preflight/stream?verdicts=all', NDJSON))
    client.socket.write(LINE.repeat(2000))
    const connections = () => new Promise((resolve) => subject.app.server.getConnections((_, n) => resolve(n)))
    await expect.poll(connections).toBe(1)
    await expect.poll(connections, { timeout: 10_000 }).toBe(0)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

describe('while others waste time, a good client is served', () => {
  test('1,000 idle connections are closed, and no answer waits for them', async () => {
    const { port, url } = await listening(await service({ level: 'silent', limits: { patience: 2000 } }))
    const idle = Array.from({ length: 1000 }, () => rawClient(port))
    await pause(300)
    const answer = await fetch(`${url}/v1/preflight`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: LINE,
    })
    expect(answer.status).toBe(200)
    for (const time of await Promise.all(idle.map(({ closed }) => closed))) expect(time).toBeLessThan(5000)
  })

  test('connections beyond the limit are closed at once', async () => {
    const { port } = await listening(await service({ level: 'silent', limits: { maxConnections: 2 } }))
    const clients = [rawClient(port), rawClient(port)]
    await pause(100)
    expect(await rawClient(port, 'GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n').closed).toBeLessThan(1000)
    expect(clients.every(({ socket }) => !socket.destroyed)).toBe(true)
  })
})

describe('what is no request is refused', () => {
  test.each([
    ['no HTTP', 'contoso\r\n\r\n', 'malformed-request'],
    ['headers of 100 kB', `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'b'.repeat(100_000)}\r\n\r\n`, 'headers-too-large'],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n',
      'malformed-request',
    ],
    ['a length that is announced and too large', head(2_000_000), 'too-large'],
  ])('%s', async (_, text, code) => {
    const { port } = await listening(await service())
    const client = rawClient(port, text)
    await expect.poll(client.received).toContain(`"code":"${code}"`)
  })

  test('a body that is cut off gets no answer and leaves nothing behind', async () => {
    const subject = await service()
    const { port } = await listening(subject)
    const client = rawClient(port, head(1000), '{"asOf":')
    await pause(100)
    client.socket.destroy()
    await expect
      .poll(async () => new Promise((resolve) => subject.app.server.getConnections((_, n) => resolve(n))))
      .toBe(0)
  })

  test('a chunked body beyond the limit is refused before it has ended', async () => {
    const { port } = await listening(await service({ limits: { bodyLimit: 1024 } }))
    const client = rawClient(port, head('chunked'), `800\r\n${' '.repeat(2048)}\r\n`)
    await expect.poll(client.received).toContain('"code":"too-large"')
  })
})

test('a line beyond the limit is refused, and the others are judged', async () => {
  const { app } = await service({ limits: { bodyLimit: 1024 } })
  const payload = `{"asOf":"2021-03-15"}\n"${'x'.repeat(5000)}"\n{"asOf":"2021-03-16"}`
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/preflight/stream',
    payload,
    headers: { 'content-type': NDJSON },
  })
  const lines = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines).toMatchObject([
    { asOf: '2021-03-15' },
    { error: { code: 'too-large', at: { file: '-', line: 2, column: 1 } } },
    { asOf: '2021-03-16' },
  ])
})

test('an account that lists more than is judged at once is refused, alone and in a stream', async () => {
  const subject = await service({ limits: { maxSubjects: 3 } })
  const state = (customers: number) => `{"customers":[${Array(customers).fill('{}').join()}],"mpnIds":[{},1]}`
  expect((await preflight(subject, state(2))).statusCode).toBe(200)
  expect((await preflight(subject, state(3))).json()).toMatchObject({ status: 413, code: 'too-many-subjects' })
  const answer = await subject.app.inject({
    method: 'POST',
    url: '/v1/preflight/stream',
    payload: `{}\n${state(3)}\n{}`,
    headers: { 'content-type': NDJSON },
  })
  const [, refused, judged] = answer.body.split('\n').map((line) => (line === '' ? {} : JSON.parse(line)))
  expect(validateCheckRefusal(refused)).toHaveProperty('value')
  expect(refused).toMatchObject({ error: { code: 'too-many-subjects', at: { line: 2 } } })
  expect(judged.gates).toBeDefined()
})

test('nobody from another site is let in by CORS, and answers are not to be shown or sniffed', async () => {
  const { app } = await service()
  const headers = { origin: 'https://example.com', 'access-control-request-method': 'POST' }
  const answer = await app.inject({ url: '/v1/rules', headers })
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  expect((await app.inject({ method: 'OPTIONS', url: '/v1/preflight', headers })).statusCode).toBe(404)
  expect(answer.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  })
})

test('pages of a site that is configured are let in by CORS, and of no other', async () => {
  const { app } = await service({ ground: { origins: new Set(['https://portal.example']) } })
  const first = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }
  const ask = (origin: string) => app.inject({ url: '/v1/coverage', headers: { origin } })
  const askFirst = (origin: string) =>
    app.inject({ method: 'OPTIONS', url: '/v1/audits', headers: { origin, ...first } })
  expect(await askFirst('https://portal.example')).toMatchObject({
    statusCode: 204,
    headers: {
      'access-control-allow-origin': 'https://portal.example',
      'access-control-allow-headers': expect.stringContaining('authorization'),
      vary: 'Origin',
    },
  })
  const { headers } = await ask('https://portal.example')
  expect(headers).toMatchObject({
    'access-control-allow-origin': 'https://portal.example',
    vary: 'Accept, Accept-Language, Origin',
  })
  for (const answer of [await ask('https://portal.example.evil'), await askFirst('null')]) {
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  }
})
