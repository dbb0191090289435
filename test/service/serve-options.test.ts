import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contoso, folderOf, templates } from '../cli/audit-world.ts'
import { run } from '../cli/fake-io.ts'
import { multipart } from './audit-service.ts'
import { type Served, served } from './served.ts'

/** Its verification has been under way for six business days, or five where one of them is a holiday. */
const STATE = await contoso((text) =>
  text
    .replace('"submittedOn": "2021-03-01"', '"submittedOn": "2021-03-05"')
    .replace('"employment": "passed"', '"employment": "pending"')
    .replace('"completedOn": "2021-03-05"', '"completedOn": null'),
)

/** Each is decided otherwise by one of the options. */
const RULES = ['contact-email-not-webmail', 'mpa-per-csp-tenant', 'verification-clock-5bd']

function verdictsIn(answer: string): readonly string[] {
  const { verdicts }: { verdicts: readonly { rule: string; verdict: string }[] } = JSON.parse(answer)
  return RULES.map((id) => verdicts.find(({ rule }) => rule === id)?.verdict ?? '')
}

/** Sends exports of this account, and waits until their audit has ended. */
async function audited({ url }: Served) {
  const files = Object.entries(templates(STATE)).map(([name, text]) => ['files', text, name] as const)
  const { payload: body, headers } = await multipart(...files, ['asOf', '2021-03-15'])
  const sent = await fetch(`${url}/v1/audits`, { method: 'POST', body, headers })
  const place = `${url}${sent.headers.get('location')}`
  await (await fetch(place, { headers: { accept: 'text/event-stream' } })).text()
  return { place, job: await (await fetch(place)).json() }
}

describe('a service judges as its options say,', () => {
  test('by their rules, lists, settings and holidays, an account as well as an audit', async () => {
    const folder = await folderOf({
      'settings.json': '{ "choices": { "mpaScope": "tenant" } }',
      'holidays.txt': '2021-03-09\n',
    })
    await mkdir(join(folder, 'rules'))
    const webmail = await readFile('datasets/webmail-domains.json', 'utf8')
    await mkdir(join(folder, 'lists'))
    await writeFile(join(folder, 'lists/webmail-domains.json'), webmail.replace('"gmail.com"', '"contoso.fr"'))
    for (const [i, gate] of ['enrolment', 'mpa', 'verification'].entries()) {
      await cp(`rules/${gate}/${RULES[i]}.json`, join(folder, 'rules', gate, `${RULES[i]}.json`))
    }
    const flags = [
      ...['--rules', join(folder, 'rules'), '--datasets', join(folder, 'lists')],
      ...['--settings', join(folder, 'settings.json'), '--holidays', join(folder, 'holidays.txt')],
    ]
    const service = await served([...flags, '--data-dir', join(folder, 'data')])

    const body = JSON.stringify(STATE)
    const asked = { method: 'POST', body, headers: { 'content-type': 'application/json' } }
    const answer = await (await fetch(`${service.url}/v1/preflight?verdicts=all`, asked)).text()
    const check = ['check', '-', '--format', 'json']
    expect(answer).toBe((await run([...check, ...flags], { stdin: body })).stdout)
    expect(verdictsIn(answer)).toEqual(['fail', 'pass', 'pass'])
    // Without the options each of them is another.
    expect(verdictsIn((await run(check, { stdin: body })).stdout)).toEqual(['pass', 'not-applicable', 'fail'])

    const { place } = await audited(service)
    const { summary } = await (await fetch(`${place}/report.json`)).json()
    expect(summary.rules).toMatchObject([{ fail: 1 }, { pass: 1 }, { pass: 1 }])
    expect(summary.rules.map(({ id }: { id: string }) => id)).toEqual(RULES)
  })

  test('and its audits take no more memory than they may', async () => {
    const folder = await folderOf({})
    const { job } = await audited(await served(['--data-dir', join(folder, 'data'), '--memory', '1MB']))
    expect(job).toMatchObject({ state: 'failed', exit: 64, messages: ['--memory 1MB is too little for these files'] })
  })
})
