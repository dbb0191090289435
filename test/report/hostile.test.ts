import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { marked } from 'marked'
import readWorkbook from 'read-excel-file/node'
import type { Log } from 'sarif'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letters } from '../../src/report/letters.ts'
import type { Report } from '../../src/report/report.ts'
import { visible } from '../../src/report/visible.ts'
import { unguarded } from '../../src/run/formula-cells.ts'
import { validateFinding } from '../../src/schemas/generated/finding.ts'
import { validateJsonReport } from '../../src/schemas/generated/report.ts'
import { hostileRun, PAYLOADS } from './hostile-run.ts'
import { made, reportOn, textOf } from './made.ts'

let folder = ''
let report: Report
let findings = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preflight-hostile-'))
  report = await reportOn((await hostileRun(folder)).run)
  for await (const _ of report.run.findings()) findings += 1
})
afterAll(() => rm(folder, { recursive: true }))

/** What steers a reader or hides from one: no format for people has it as it came. */
const STEERING = /(?![\n\r\t])[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u

const FORMULA = /^\s*[=+\-@＝＋－＠]/

/** Tags of which our own Markdown is made. */
const OWN_TAGS =
  /<(?!\/?(h1|h2|h3|ul|li|p|code|table|thead|tbody|tr|th|td)[> ])(?!a href="https:\/\/docs\.microsoft\.com\/)(?!\/a>)[a-z!/][^>]*>/gi

describe('an audit of hostile exports by rules with hostile titles', () => {
  test('finds something on many resellers, and keeps what it could not read', () => {
    expect(findings).toBeGreaterThan(1000)
    expect(report.run.summary.accounting.rejected).toBeGreaterThan(0)
    expect(report.run.summary.inputs.map(({ file }) => file).join()).toContain('\u202e')
  })

  test('NDJSON and JSON are whole, and in the shapes of their schemas', async () => {
    const lines = (await textOf('ndjson', 'findings.ndjson', report)).trimEnd().split('\n')
    expect(lines).toHaveLength(findings)
    for (const line of lines.slice(0, 500)) expect(validateFinding(JSON.parse(line))).toHaveProperty('value')
    const whole = JSON.parse(await textOf('json', 'report.json', report))
    expect(validateJsonReport(whole)).toHaveProperty('value')
    expect(whole.findings).toHaveLength(findings)
  })

  test('CSV has no formula, nothing that steers, and the names as they were given', async () => {
    const files = await made('csv', report)
    const cells = [...files.values()].flatMap((file) => parse(file).flat())
    expect(cells.filter((cell) => FORMULA.test(cell) || STEERING.test(cell))).toEqual([])
    const rows: string[][] = parse(files.get('resellers.csv') ?? '')
    const names = new Set(rows.map(([, name = '']) => unguarded(name)))
    for (const payload of PAYLOADS) expect(names).toContain(visible(payload).trim())
  })

  test('XLSX has texts only: no formula, no link, nothing that steers', async () => {
    const file = (await made('xlsx', report)).get('report.xlsx') ?? Buffer.alloc(0)
    const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const)
    for (const [name, xml] of parts) {
      expect({ name, valid: XMLValidator.validate(xml) }).toEqual({ name, valid: true })
      expect(xml).not.toMatch(/<f[ >]|<hyperlink|externalLink/)
      expect(xml).not.toMatch(STEERING)
    }
    const sheets = await readWorkbook(file)
    expect(sheets[2]?.data).toHaveLength(findings + 1)
  })

  test('JUnit has as many cases as there are findings, none of them forged', async () => {
    const xml = await textOf('junit', 'junit.xml', report)
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).not.toMatch(STEERING)
    const { testsuites } = new XMLParser({ ignoreAttributes: false }).parse(xml)
    expect(testsuites.testsuite.testcase).toHaveLength(findings)
    expect(testsuites.testsuite.testcase.map((one: object) => Object.values(one)[1])).not.toContain('forged')
  })

  test('SARIF has messages that steer nobody and addresses that are files', async () => {
    const log: Log = JSON.parse(await textOf('sarif', 'report.sarif', report))
    const results = log.runs[0]?.results ?? []
    expect(results).toHaveLength(findings)
    for (const { message, locations = [] } of results) {
      expect(message.text).not.toMatch(STEERING)
      for (const { physicalLocation } of locations) {
        expect(physicalLocation?.artifactLocation?.uri ?? '').toMatch(/^(?!javascript:)[\w%.~!*'()/-]*$/)
      }
    }
  })

  test('Markdown and letters are nothing but our own markup', async () => {
    const page = await textOf('md', 'report.md', report)
    expect(page).not.toMatch(STEERING)
    expect((await marked.parse(page)).match(OWN_TAGS) ?? []).toEqual([])
    let told = 0
    for await (const { name, chunks } of letters(report, 'md')) {
      told += 1
      expect(name).toMatch(/^letters\/[\w.-]+\.md$/)
      for await (const chunk of chunks()) {
        expect(String(chunk)).not.toMatch(STEERING)
        expect((await marked.parse(String(chunk))).match(OWN_TAGS) ?? []).toEqual([])
      }
    }
    expect(told).toBeGreaterThan(20)
  })

  test('HTML has one program, blocks that no browser runs, and no attribute that acts', async () => {
    const page = await textOf('html', 'report.html', report)
    const scripts = [...page.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes?.replace(/-\d+/, '-n'))
    const own = new Set([' type="application/json" id="told"', ' type="module" async'])
    const blocks = scripts.filter((attributes) => !own.has(attributes ?? ''))
    expect(scripts.length - blocks.length).toBe(2)
    for (const block of blocks) expect(block).toMatch(/^ type="text\/plain" id="(resellers|findings|forms|rejects)-n"$/)
    const [first = ''] = page.slice(page.indexOf('<body>')).split('<script')
    expect(first).toContain('&lt;')
    expect(first).not.toMatch(STEERING)
    const attributes = [...first.matchAll(/<[a-z][^>]*>/g)].flatMap(([tag]) => tag.match(/\s[a-z-]+(?==)/g) ?? [])
    const inert = [
      'id',
      'class',
      'type',
      'lang',
      'href',
      'scope',
      'aria-label',
      'aria-pressed',
      'aria-current',
      'tabindex',
    ]
    expect([...new Set(attributes)].filter((name) => !inert.includes(name.trim()))).toEqual([])
    for (const [, href] of first.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^#\/|^https:\/\//)
  })
})
