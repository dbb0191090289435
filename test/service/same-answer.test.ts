import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { validateCheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { accountState } from '../arbitraries/account-state.ts'
import { anyState } from '../arbitraries/any-state.ts'
import { run } from '../cli/fake-io.ts'
import { preflight, service } from './service.ts'

const SERVICE = await service({ level: 'silent' })

const state = fc.oneof({ weight: 3, arbitrary: accountState() }, { weight: 1, arbitrary: anyState() })

describe('the service', () => {
  test.prop([state, fc.constantFrom(undefined, 1, '\t')], { numRuns: 100 })(
    'answers byte for byte what check prints',
    async (account, indent) => {
      const text = JSON.stringify(account, undefined, indent)
      const answer = await preflight(SERVICE, text, '?verdicts=all')
      const { stdout } = await run(['check', '-', '--format', 'json'], { stdin: text })
      expect(answer.body).toBe(stdout)
      expect(answer.statusCode).toBe(200)
    },
  )

  test.prop([state], { numRuns: 50 })(
    'leaves out, unless it is asked, only what asks nothing of anybody',
    async (account) => {
      const text = JSON.stringify(account)
      const short = (await preflight(SERVICE, text)).json()
      const long = (await preflight(SERVICE, text, '?verdicts=all')).json()
      const found = long.verdicts.filter(({ verdict }: { verdict: string }) => ['fail', 'unknown'].includes(verdict))
      expect(short).toEqual({ ...long, verdicts: found })
      expect(validateCheckAnswer(short)).toHaveProperty('value')
    },
  )

  test.each([
    ['?asOf=2025-06-02', ['--as-of', '2025-06-02']],
    ['?gate=mpa', ['--gate', 'mpa']],
    ['?gate=ordering&asOf=2022-11-01', ['--gate', 'ordering', '--as-of', '2022-11-01']],
  ])('takes %s as check takes its flags', async (query, flags) => {
    const text = '{"reseller":{"cspCountry":"FR"},"mpnIds":[{"id":"4391507","country":"GB"}]}'
    const answer = await preflight(SERVICE, text, `${query}&verdicts=all`)
    const { stdout } = await run(['check', '-', '--format', 'json', ...flags], { stdin: text })
    expect(answer.body).toBe(stdout)
  })

  test.prop(
    [
      fc.array(fc.oneof({ weight: 4, arbitrary: state.map((one) => JSON.stringify(one)) }, damaged()), {
        maxLength: 4,
      }),
      ends(),
    ],
    {
      numRuns: 50,
    },
  )('answers a stream line for line what check prints of a file with many', async (lines, end) => {
    const text = ['{}', ...lines, '{"asOf":"2021-03-15"}'].join(end)
    const answer = await SERVICE.app.inject({
      method: 'POST',
      url: '/v1/preflight/stream?verdicts=all',
      payload: text,
      headers: { 'content-type': 'application/x-ndjson' },
    })
    const { stdout } = await run(['check', '-', '--format', 'ndjson'], { stdin: text })
    expect(answer.body).toBe(stdout)
  })
})

function damaged() {
  return fc.constantFrom(
    '{',
    '[]',
    '{"a":1,"a":2}',
    '"\u{1F600}"',
    ' \t',
    '',
    '{"asOf":"1999-01-01"}',
    '1 2',
    '['.repeat(40),
  )
}

function ends() {
  return fc.constantFrom('\n', '\r\n', '\r', '\n\n')
}
