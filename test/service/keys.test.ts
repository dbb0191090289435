import { describe, expect, test } from 'vitest'
import { hashOfKey, keysOf } from '../../src/service/keys.ts'
import { isLoopback } from '../../src/service/listen.ts'
import { service } from './service.ts'

const keys = keysOf({
  keys: [
    { name: 'portal', sha256: hashOfKey('portal-key'), scopes: ['check'] },
    { name: 'reader', sha256: hashOfKey('reader-key'), scopes: ['read'] },
    { name: 'gone', sha256: hashOfKey('gone-key'), scopes: ['check', 'read'], revoked: true },
  ],
})
const SERVICE = await service({ ground: { keys }, limits: { rateLimit: 3 } })

function ask(method: 'GET' | 'POST', url: string, authorization?: string) {
  return SERVICE.app.inject({
    method,
    url,
    headers: { ...(authorization !== undefined && { authorization }), 'content-type': 'application/json' },
    ...(method === 'POST' && { payload: '{}' }),
  })
}

describe('a service with keys', () => {
  test.each([
    [undefined, 401, 'key-missing'],
    ['portal-key', 401, 'key-missing'],
    ['Basic portal-key', 401, 'key-missing'],
    ['Bearer other-key', 401, 'key-unknown'],
    ['Bearer portal-key2', 401, 'key-unknown'],
    ['Bearer gone-key', 401, 'key-unknown'],
    ['Bearer reader-key', 403, 'scope-missing'],
  ])('does not judge for %s', async (authorization, status, code) => {
    const answer = await ask('POST', '/v1/preflight', authorization)
    expect(answer.json()).toMatchObject({ status, code })
    if (status === 401) expect(answer.headers['www-authenticate']).toMatch(/^Bearer/)
  })

  test('judges for a key that may check, and tells the rules to one that may read', async () => {
    expect((await ask('POST', '/v1/preflight', 'Bearer portal-key')).statusCode).toBe(200)
    expect((await ask('GET', '/v1/rules', 'Bearer portal-key')).statusCode).toBe(403)
    expect((await ask('GET', '/v1/rules', 'Bearer reader-key')).statusCode).toBe(200)
    expect((await ask('GET', '/metrics', 'Bearer reader-key')).statusCode).toBe(200)
  })

  test('asks none of whoever looks whether it is well', async () => {
    expect((await ask('GET', '/healthz')).statusCode).toBe(200)
    expect((await ask('GET', '/readyz')).statusCode).toBe(200)
  })

  test('answers each key only so often a minute, one key apart from another', async () => {
    const other = keysOf({
      keys: ['a', 'b'].map((name) => ({ name, sha256: hashOfKey(name), scopes: ['read'] })),
    })
    const { app } = await service({ ground: { keys: other }, limits: { rateLimit: 2 } })
    const by = (key: string) => app.inject({ url: '/v1/rules', headers: { authorization: `Bearer ${key}` } })
    expect([await by('a'), await by('a')].map(({ statusCode }) => statusCode)).toEqual([200, 200])
    const refused = await by('a')
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-requests' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await by('b')).statusCode).toBe(200)
  })

  test('names the key in its log, and the text of no key', async () => {
    expect(SERVICE.logged().some(({ key }) => key === 'portal')).toBe(true)
    expect(SERVICE.logText()).not.toMatch(/-key/)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.4', false],
  ['127.0.0.1.example.com', false],
  ['example.com', false],
])('%s is this machine alone: %s', (host, alone) => {
  expect(isLoopback(host)).toBe(alone)
})
