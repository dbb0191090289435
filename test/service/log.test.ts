import { describe, expect, test } from 'vitest'
import { preflight, service } from './service.ts'

/** Names and addresses that nobody else has; each stands wherever a text may stand in a request. */
const NAMES = Array.from({ length: 200 }, (_, i) => `Zébulon-${i}-Quix`)

describe('the log', () => {
  test('has one line a request, with its id, its route and its status', async () => {
    const subject = await service()
    const answers = [await preflight(subject, '{}'), await preflight(subject, '{'), await subject.app.inject('/a?b=c')]
    const lines = subject.logged()
    expect(lines.map(({ reqId }) => reqId)).toEqual(answers.map(({ headers }) => headers['x-request-id']))
    expect(lines).toMatchObject([
      { method: 'POST', route: '/v1/preflight', status: 200 },
      { method: 'POST', route: '/v1/preflight', status: 400 },
      { method: 'GET', route: 'none', status: 404 },
    ])
  })

  test('at trace level, metrics and problems included, repeats no name and no address that was sent', async () => {
    const subject = await service({ level: 'trace', limits: { bodyLimit: 20_000 } })
    const answered: string[] = []
    for (const name of NAMES) {
      const address = `${name}@contoso.fr`
      const state = {
        reseller: { legalName: name, cspCountry: name, tenantId: name },
        contact: { email: address, firstName: name },
        users: [{ userPrincipalName: address, roles: [name] }],
        [name]: address,
      }
      const good = JSON.stringify(state)
      await preflight(subject, good)
      const refused = await Promise.all([
        preflight(subject, `${good}${name}`),
        preflight(subject, `{"${name}":1,"${name}":2}`),
        preflight(subject, `{"users":[{"${name}":{"a":1,"a":2}}]}`),
        preflight(subject, Buffer.concat([Buffer.from(`{"${name}":"`), Buffer.from([0xff])])),
        preflight(subject, `["${name}"]`),
        preflight(subject, good, `?asOf=${encodeURIComponent(name)}`),
        preflight(subject, good, `?${encodeURIComponent(name)}=${encodeURIComponent(address)}`),
        preflight(subject, good, '', { 'content-type': `text/plain; name="${encodeURIComponent(name)}"` }),
        preflight(subject, good + ' '.repeat(20_000)),
        subject.app.inject(`/v1/rules/${encodeURIComponent(name)}`),
        subject.app.inject(`/${encodeURIComponent(name)}/%zz`),
        subject.app.inject({ url: '/v1/rules', headers: { authorization: `Bearer ${name}`, 'x-request-id': name } }),
      ])
      for (const { body, statusCode } of refused) if (statusCode >= 400) answered.push(body)
      await subject.app.inject({
        method: 'POST',
        url: '/v1/preflight/stream',
        payload: `${good}\n{"a":\n${good}`,
        headers: { 'content-type': 'application/x-ndjson' },
      })
    }
    const metrics = (await subject.app.inject('/metrics')).body
    const everything = [subject.logText(), metrics, ...answered].join('\n')
    expect(answered.length).toBeGreaterThan(NAMES.length * 10)
    expect(everything).not.toMatch(/quix|bulon|contoso\.fr/i)
  })

  test('says of our own bug where it is, not what it says', async () => {
    const ground = {
      today: () => {
        throw new Error('Jean Dupont')
      },
    }
    const subject = await service({ ground })
    const answer = await preflight(subject, '{}')
    expect(answer.json()).toMatchObject({ status: 500, code: 'our-bug' })
    expect(subject.logged()).toMatchObject([{ level: 50, error: 'Error' }, { status: 500 }])
    expect(subject.logText() + answer.body).not.toContain('Dupont')
  })
})
