import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { validateCheckAnswer } from '../../src/schemas/generated/check-answer.ts'
import { validateCheckRefusal } from '../../src/schemas/generated/check-refusal.ts'
import { accountState } from '../arbitraries/account-state.ts'
import { type Ended, run } from './fake-io.ts'

const EXAMPLE = 'datasets/examples/contoso.json'

function check(text: string, ...flags: readonly string[]): Promise<Ended> {
  return run(['check', 'account.json', ...flags], { files: { 'account.json': text } })
}

function linesOf(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
}

/** The verdicts of an answer, by rule. */
function verdictsIn(stdout: string): ReadonlyMap<string, string> {
  const answer = validateCheckAnswer(JSON.parse(stdout))
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems))
  return new Map(answer.value.verdicts.map(({ rule, verdict }) => [rule, verdict]))
}

describe('check', () => {
  test.prop([accountState()], { numRuns: 100 })('answers in the shape of its schema', async (state) => {
    const { stdout } = await check(JSON.stringify(state), '--format', 'json')
    expect(validateCheckAnswer(JSON.parse(stdout))).toHaveProperty('value')
  })

  test.prop([accountState()], { numRuns: 50 })('says the same by json-rules-engine, byte for byte', async (state) => {
    const text = JSON.stringify(state, null, 2)
    for (const flags of [[], ['--lang', 'fr'], ['--format', 'json']]) {
      expect(await check(text, ...flags, '--engine', 'reference')).toEqual(await check(text, ...flags))
    }
  })

  test.prop([fc.array(accountState(), { minLength: 2, maxLength: 4 })], { numRuns: 30 })(
    'gives each of many accounts the answer that it gets alone',
    async (states) => {
      const lines = states.map((state) => JSON.stringify(state))
      const together = await check(lines.join('\n'), '--format', 'json')
      const alone = await Promise.all(lines.map((line) => check(line, '--format', 'ndjson')))
      const shifted = alone.map(({ stdout }, i) =>
        stdout
          .trimEnd()
          .replaceAll('"line":1', `"line":${i + 1}`)
          .replaceAll('account.json:1', `account.json:${i + 1}`),
      )
      expect(together.stdout.trimEnd().split('\n')).toEqual(shifted)
    },
  )

  test('gives a refused line an error in the shape of its schema, and judges the others', async () => {
    const { stdout, exit } = await check('{}\n{]\n[]\n"\u{1F600}"\n{"asOf":"1999-01-01"}\n{}', '--format', 'ndjson')
    const lines = linesOf(stdout)
    const refused = lines.map((line) => 'value' in validateCheckRefusal(line))
    expect(refused).toEqual([false, true, true, true, true, false])
    expect(lines.filter((line) => 'value' in validateCheckAnswer(line))).toHaveLength(2)
    expect(exit).toBe(64)
  })

  test('finds the place of a value in a line, whatever ends the lines', async () => {
    for (const end of ['\n', '\r\n', '\r', '\n \n']) {
      const { stdout } = await check(`{}${end}{"reseller":{"authorisedSignatory":false}}`, '--format', 'json')
      const line = end === '\n \n' ? 3 : 2
      expect(stdout).toContain(
        `"path":"reseller.authorisedSignatory","at":{"file":"account.json","line":${line},"column":36}`,
      )
    }
  })

  test('reads an account that begins with a byte order mark', async () => {
    expect((await check('\uFEFF{"asOf":"2021-03-15"}')).exit).toBe(2)
  })

  test('tells UTF-16, as Windows PowerShell writes it, from a broken byte', async () => {
    const world = { files: { a: Buffer.from('\uFEFF{}', 'utf16le'), b: Buffer.from([0x7b, 0xff, 0x7d]) } }
    expect(await run(['check', 'a'], world)).toMatchObject({ exit: 3, stderr: expect.stringContaining('UTF-16') })
    expect(await run(['check', 'b'], world)).toMatchObject({ exit: 3, stderr: expect.stringContaining('b:1:2: ') })
  })

  test('tells an output that is full, and ends with 74', async () => {
    const ended = await run(['check', EXAMPLE], { fullAfter: 0 })
    expect(ended).toMatchObject({ exit: 74, stderr: 'the output could not be written: no space left on device\n' })
    expect((await run(['--help'], { fullAfter: 0 })).exit).toBe(74)
  })

  test('takes the day of the flag before that of the file, and that before today', async () => {
    const dayOf = async (text: string, ...flags: string[]) => (await check(text, ...flags)).stdout.split('\n')[0]
    expect(await dayOf('{"asOf":"2021-03-01"}', '--as-of', '2021-02-01')).toContain('2021-02-01 (from --as-of)')
    expect(await dayOf('{"asOf":"2021-03-01"}')).toContain('2021-03-01 (from the file)')
    expect(await dayOf('{}')).toContain('2021-03-15 (today in UTC)')
  })

  test('counts no holiday as a business day', async () => {
    const state = JSON.stringify({
      asOf: '2021-03-15',
      reseller: { verification: { submittedOn: '2021-03-05', emailOwnership: 'pending' } },
    })
    const verdicts = async (files: Readonly<Record<string, string>>, ...flags: string[]) => {
      const { stdout } = await run(['check', 'a', '--format', 'json', ...flags], { files: { ...files, a: state } })
      return verdictsIn(stdout).get('verification-clock-5bd')
    }
    expect(await verdicts({})).toBe('fail')
    expect(await verdicts({ h: '2021-03-08\n2021-03-09 # two days\n' }, '--holidays', 'h')).toBe('pass')
    expect(await verdicts({ h: '["2021-03-08"]' }, '--holidays', 'h')).toBe('pass')
    expect(await verdicts({ s: '{"holidays":["2021-03-08"]}' }, '--settings', 's')).toBe('pass')
  })

  test('lets a flag win over the settings', async () => {
    const files = { s: '{"lang":"fr","failOn":"unknown"}', a: '{"asOf":"2021-03-15"}' }
    expect((await run(['check', 'a', '--settings', 's'], { files })).exit).toBe(1)
    const ended = await run(['check', 'a', '--settings', 's', '--fail-on', 'never', '--lang', 'en'], { files })
    expect(ended).toMatchObject({ exit: 0, stdout: expect.stringContaining('is not given') })
  })

  test('tells the same mistake in many accounts once', async () => {
    const { stderr } = await check('{"oddity":1}\n{"oddity":2}\n{"oddity":3,"another":4}')
    expect(stderr.match(/oddity|another/g)).toEqual(['oddity', 'another'])
  })

  test('tells nothing of what stands in a cell beside its key', async () => {
    const { stderr } = await check('{"reseller":{"suspended":"secret","tenantId":["secret"],"oddity":"secret"}}')
    expect(stderr.split('\n')).toHaveLength(4)
    expect(stderr).not.toContain('secret')
  })
})

describe('init', () => {
  test('prints an account state of which nothing is known: no rule passes, none fails', async () => {
    const empty = await run(['init'])
    expect(empty.exit).toBe(0)
    const { stdout, exit, stderr } = await check(empty.stdout, '--format', 'json', '--as-of', '2021-03-15')
    expect({ exit, stderr }).toEqual({ exit: 2, stderr: '' })
    // By the settings alone a rule is not meant: an agreement is signed for a region, or else for a tenant.
    const meant = [...verdictsIn(stdout)].filter(([rule]) => !rule.includes('mpa-per-csp-tenant'))
    expect(new Set(meant.map(([, verdict]) => verdict))).toEqual(new Set(['unknown']))
  })
})
