import { execFile } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateAuditJob } from '../../src/schemas/generated/audit-job.ts'
import { validateAuditJobs } from '../../src/schemas/generated/audit-jobs.ts'
import { validateFindingsPage } from '../../src/schemas/generated/findings-page.ts'
import { contoso, templates } from '../cli/audit-world.ts'
import { ndjsonIn } from '../run/kept-findings.ts'
import { type AuditService, auditService, BIN, endOf, type Part, send } from './audit-service.ts'

/** Nobody else is called so: what repeats it repeats what was sent. */
const NAME = /quix|bulon/i

const STATES = [
  await contoso((text) => text.replaceAll('Contoso', 'Zébulon Quix').replaceAll('"country": "FR"', '"country": "GB"')),
  { reseller: { legalName: 'Quix', cspCountry: 'FR' }, primaryContact: { firstName: 'Quix', email: 'zebulon@quix' } },
]
const FILES = Object.entries(templates(...STATES)).map(
  ([name, text]): Part => ['files', text, name.replace('.csv', '-quix.csv')],
)
/** Whoever has asked for a waiver, and whoever answers for it, are named too. */
const WAIVERS = JSON.stringify({
  waivers: [
    {
      rule: 'mpn-csp-same-country',
      subject: '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10/*',
      reason: 'Quix',
      author: 'Zébulon',
      approver: 'Quix',
      until: '2021-03-31',
    },
  ],
})
const PARTS: readonly Part[] = [...FILES, ['waivers', WAIVERS], ['asOf', '2021-03-15'], ['lang', 'fr']]
const KEY = { 'idempotency-key': 'Zébulon'.replace('é', 'e') }

/** One audit, sent, judged, and looked at by every test here. */
let subject: AuditService
let sent: Awaited<ReturnType<typeof send>>
let id: string

beforeAll(async () => {
  subject = await auditService()
  sent = await send(subject, PARTS, KEY)
  id = sent.json().id
  await endOf(subject, id)
})
afterAll(async () => {
  await subject.app.close()
  await rm(subject.dataDir, { recursive: true })
})

function get(path: string, headers: Readonly<Record<string, string>> = {}) {
  return subject.app.inject({ url: `/v1/audits/${id}${path}`, headers })
}

describe('an audit that was sent', () => {
  test('is accepted with 202 and the place where it is found', () => {
    expect(sent.statusCode).toBe(202)
    expect(sent.headers.location).toBe(`/v1/audits/${id}`)
    expect(validateAuditJob(sent.json())).toHaveProperty('value')
  })

  test('is done, and says so alone and in the list', async () => {
    const job = (await get('')).json()
    expect(job).toMatchObject({ id, state: 'done', asOf: '2021-03-15', lang: 'fr', exit: expect.any(Number) })
    expect(job.files.map(({ name }: { name: string }) => name)).toEqual(FILES.map(([, , name]) => name))
    const list = (await subject.app.inject('/v1/audits')).json()
    expect(validateAuditJobs(list)).toEqual({ value: { audits: [job] } })
  })

  test('is told as events up to its end', async () => {
    const events = await get('', { accept: 'text/event-stream' })
    expect(events.headers['content-type']).toBe('text/event-stream')
    expect(events.body).toBe(`event: audit\ndata: ${(await get('')).body}\n\n`)
  })

  test('is the same for whoever sends the same with the same key, and none for something else', async () => {
    const again = await send(subject, PARTS, KEY)
    expect(again).toMatchObject({ statusCode: 202, headers: { location: `/v1/audits/${id}` } })
    const other = await send(subject, [...PARTS.slice(0, -1), ['lang', 'en']], KEY)
    expect(other.json()).toMatchObject({ status: 422, code: 'key-used-otherwise' })
    expect(subject.audits.queue.list()).toHaveLength(1)
  })

  test('counts among the figures', async () => {
    const { body } = await subject.app.inject('/metrics')
    expect(body).toContain('partner_preflight_audits{state="done"} 1')
    expect(body).toContain('partner_preflight_audits_ended_total{state="done"} 1')
  })
})

describe('the findings of an audit', () => {
  test('are byte for byte those of the command line for the same files', async () => {
    const folder = subject.dataDir
    for (const [, text, name = ''] of FILES) await writeFile(join(folder, name), text)
    await writeFile(join(folder, 'waivers.json'), WAIVERS)
    const words = [
      ...FILES.map(([, , name = '']) => name),
      '--waivers',
      'waivers.json',
      '--as-of',
      '2021-03-15',
      '--out',
      'cli',
      '--fail-on',
      'never',
    ]
    await promisify(execFile)(process.execPath, [BIN, 'audit', ...words], { cwd: folder })
    const findings = await ndjsonIn(join(folder, 'cli'))
    expect(findings.split('\n').length).toBeGreaterThan(5)
    expect((await get('/findings', { accept: 'application/x-ndjson' })).body).toBe(findings)
  })

  test('are waived where a waiver says so', async () => {
    const { findings } = (await get('/findings?rule=mpn-csp-same-country&verdict=fail')).json()
    expect(findings).toMatchObject([{ waiver: { author: 'Zébulon', until: '2021-03-31' } }])
  })

  test('come in pages, which together are all of them', async () => {
    const all = (await get('/findings?limit=1000')).json()
    expect(validateFindingsPage(all)).toHaveProperty('value')
    expect(all.next).toBeUndefined()
    const paged = []
    for (let query = '?limit=3'; query !== ''; ) {
      const page = (await get(`/findings${query}`)).json()
      expect(page.findings.length).toBeLessThanOrEqual(3)
      paged.push(...page.findings)
      query = page.next === undefined ? '' : `?limit=3&cursor=${page.next}`
    }
    expect(paged).toEqual(all.findings)
  })

  test('come in pages as lines too, and a link leads to the next', async () => {
    const first = await get('/findings?limit=1&verdict=unknown', { accept: 'application/x-ndjson' })
    expect(first.body.trim().split('\n')).toHaveLength(1)
    const [, next = ''] = /^<(.+)>; rel="next"$/.exec(String(first.headers.link)) ?? []
    const second = await subject.app.inject({ url: next, headers: { accept: 'application/x-ndjson' } })
    expect(JSON.parse(second.body)).toMatchObject({ verdict: 'unknown' })
    expect(second.body).not.toBe(first.body)
  })

  test('are those that every filter lets through', async () => {
    const { findings } = (await get('/findings?limit=1000')).json()
    const [{ rule, verdict, severity, subject: about }] = findings
    const filters = { rule, verdict, severity, reseller: about.reseller }
    for (const [name, value] of Object.entries(filters)) {
      const kept = (await get(`/findings?limit=1000&${name}=${value}`)).json().findings
      const of = (one: typeof about) => (name === 'reseller' ? one.subject.reseller : one[name])
      expect([name, kept]).toEqual([name, findings.filter((one: object) => of(one) === value)])
    }
    expect((await get('/findings?rule=none')).json()).toEqual({ findings: [] })
  })

  test.each([
    ['limit=0', 'limit'],
    ['limit=1001', 'limit'],
    ['verdict=pass', 'verdict'],
    ['cursor=YXQgMA', 'cursor'],
    ['cursor=YWZ0ZXIgLTE', 'cursor'],
    ['cursor=YWZ0ZXIgOTk5OTk5OTk', 'cursor'],
    ['cursor=..%2f', 'cursor'],
  ])('are not told by %s', async (query, parameter) => {
    const { status, errors } = (await get(`/findings?${query}`)).json()
    expect([status, errors[0].parameter]).toEqual([400, parameter])
  })
})

describe('the report of an audit', () => {
  test.each([
    ['html', /^<!doctype html>\n<html lang="fr">/],
    ['xlsx', /^PK/],
    ['csv', /^\S+,\S+/],
    ['json', /^\{\n"summary": \{/],
    ['sarif', /^\{/],
  ])('comes as %s, in the language of the audit', async (form, begin) => {
    const answer = await get(`/report.${form}`)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-language']).toBe('fr')
    expect(answer.body).toMatch(begin)
    expect(answer.body.length).toBeGreaterThan(1000)
  })

  test('comes in the language that is asked for, the same each time', async () => {
    const english = { 'accept-language': 'en' }
    const [first, second] = await Promise.all([get('/report.html', english), get('/report.html', english)])
    expect(first.body).toContain('<html lang="en">')
    expect(second.body).toBe(first.body)
  })

  test('has no other forms', async () => {
    expect((await get('/report.md')).json()).toMatchObject({ status: 404, code: 'not-found' })
  })
})

describe('an audit whose run is damaged, or as another version wrote it,', () => {
  test.each(['findings.parquet', 'rules.json'])('says so, and is no bug of ours: %s', async (file) => {
    const path = join(subject.dataDir, 'audits', id, 'run', file)
    const whole = await readFile(path)
    await writeFile(path, whole.subarray(0, whole.length / 2))
    const ndjson = { accept: 'application/x-ndjson' }
    const answers = [
      await get('/findings'),
      await get('/findings', ndjson),
      await get('/findings?limit=1', ndjson),
      await get(`/findings?cursor=${Buffer.from('after 1').toString('base64url')}`),
      await get('/report.csv', { 'accept-language': 'en' }),
    ]
    await writeFile(path, whole)
    for (const answer of answers) expect(answer.json()).toMatchObject({ status: 410, code: 'run-damaged' })
    expect((await get('/findings?limit=1')).statusCode).toBe(200)
  })
})

// The last of all: by now everything has been asked for.
test('of a whole audit, neither log at trace level, nor figures, nor problems have a name that was in it', async () => {
  const problems = await Promise.all([
    send(subject, [['Quix', 'Zébulon', 'quix.csv']]),
    send(subject, [
      ['files', 'Quix', 'Zébulon.csv'],
      ['mapping', '{"Quix":1}'],
    ]),
    get('/findings?rule=Quix&cursor=Quix'),
    subject.app.inject('/v1/audits/Quix'),
  ])
  for (const { statusCode } of problems) expect(statusCode).toBeGreaterThanOrEqual(400)
  const metrics = await subject.app.inject('/metrics')
  const log = subject.logText()
  expect(log).toContain('"level":10')
  expect((await get('/findings?limit=1000')).body).toMatch(NAME)
  expect([log, metrics.body, ...problems.map(({ body }) => body)].join('\n')).not.toMatch(NAME)
})
