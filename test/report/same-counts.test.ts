import { readFileSync } from 'node:fs'
import { fc, test } from '@fast-check/vitest'
import { Ajv } from 'ajv'
import { parse } from 'csv-parse/sync'
import { XMLParser } from 'fast-xml-parser'
import readWorkbook from 'read-excel-file/node'
import type { Log } from 'sarif'
import { describe, expect } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { Report } from '../../src/report/report.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { HOSTILE, type World, withRun, worlds } from '../run/run-world.ts'
import { made, reportOn, textOf } from './made.ts'

/** How many findings came out how; a waived one counts as that alone. */
interface Counts {
  readonly fail: number
  readonly unknown: number
  readonly waived: number
}

function countsOf(outcomes: readonly string[]): Counts {
  const of = (outcome: string) => outcomes.filter((one) => one === outcome).length
  return { fail: of('fail'), unknown: of('unknown'), waived: of('waived') }
}

const outcomeOf = ({ verdict, waiver }: Finding) => (waiver === undefined ? verdict : 'waived')
const cellsOutcome = (verdict: unknown, until: unknown) => (until === '' || until === null ? String(verdict) : 'waived')

/** Reads the counts back from a format as a stranger would. */
const READ: Readonly<Record<string, (report: Report) => Promise<Counts>>> = {
  ndjson: async (report) => {
    const lines = (await textOf('ndjson', 'findings.ndjson', report)).split('\n').slice(0, -1)
    return countsOf(lines.map((line) => outcomeOf(JSON.parse(line))))
  },
  json: async (report) => countsOf(JSON.parse(await textOf('json', 'report.json', report)).findings.map(outcomeOf)),
  csv: async (report) => {
    const [, ...rows]: string[][] = parse(await textOf('csv', 'findings.csv', report))
    return countsOf(rows.map((row) => cellsOutcome(row[2], row[8])))
  },
  xlsx: async (report) => {
    const sheets = await readWorkbook((await made('xlsx', report)).get('report.xlsx') ?? Buffer.alloc(0))
    const rows = sheets[2]?.data.slice(1) ?? []
    for (const row of rows) expect(row[8] === null || row[8] instanceof Date).toBe(true)
    return countsOf(rows.map((row) => cellsOutcome(row[2], row[8])))
  },
  sarif: async (report) => {
    const log: Log = JSON.parse(await textOf('sarif', 'report.sarif', report))
    const results = log.runs[0]?.results ?? []
    const open = (kind: unknown) => (kind === 'fail' ? 'fail' : 'unknown')
    return countsOf(results.map(({ kind, suppressions }) => (suppressions === undefined ? open(kind) : 'waived')))
  },
  junit: async (report) => {
    const isArray = (name: string) => name === 'testcase'
    const parser = new XMLParser({ ignoreAttributes: false, isArray })
    const { testsuite } = parser.parse(await textOf('junit', 'junit.xml', report)).testsuites
    const cases: Record<string, string>[] = testsuite.testcase ?? []
    const outcomes = cases.map(({ skipped }) => {
      if (skipped === undefined) return 'fail'
      return / waived until /.test(skipped) ? 'waived' : 'unknown'
    })
    const counts = countsOf(outcomes)
    const totals = ['tests', 'failures', 'skipped'].map((name) => Number(testsuite[`@_${name}`]))
    expect(totals).toEqual([cases.length, counts.fail, counts.unknown + counts.waived])
    return counts
  },
  md: async (report) => {
    const text = (await textOf('md', 'report.md', report)).split('## Findings')[1] ?? ''
    const rows = text.split('\n').filter((line) => /^\| .*`(?:fail|unknown)` \| .* \|$/.test(line))
    return countsOf(
      rows.map((row) => {
        const [, verdict = '', until = ''] = /`(fail|unknown)` \| .* \| (.*) \|$/.exec(row) ?? []
        return until === '' ? verdict : 'waived'
      }),
    )
  },
}

/** Waivers in force for some findings, and one of each that is not. */
function waiversFor({ findings }: World, keep: (key: string) => boolean) {
  const people = { reason: 'It is on its way.', author: 'Ada', approver: 'Grace' }
  const some = findings.filter(({ subject }) => keep(subject.key))
  const inForce = some.map(({ rule, subject }) => ({ rule, subject: subject.key, until: '2021-03-15', ...people }))
  const others = findings
    .slice(0, 1)
    .map(({ rule, subject }) => ({ rule, subject: `${subject.reseller}/*`, until: '2021-03-14', ...people }))
  return [...inForce, ...others, { rule: '*', subject: 'r', until: '2021-03-15', ...people }]
}

describe('every format', () => {
  test.prop([worlds(fc.string({ maxLength: 6 })), fc.func(fc.boolean())], { numRuns: 25 })(
    'gives back the counts of the NDJSON, waived findings among them',
    (world, keep) =>
      withRun(world, async (folder) => {
        const report = await reportOn(folder, 'en', waiversFor(world, keep))
        const lines = await READ.ndjson?.(report)
        expect((lines?.fail ?? 0) + (lines?.unknown ?? 0) + (lines?.waived ?? 0)).toBe(world.findings.length)
        for (const [format, read] of Object.entries(READ)) expect([format, await read(report)]).toEqual([format, lines])
      }),
  )

  test.prop([worlds(HOSTILE)], { numRuns: 20 })('tells of waivers that have expired or are too broad', (world) =>
    withRun(world, async (folder) => {
      const report = await reportOn(
        folder,
        'en',
        waiversFor(world, () => false),
      )
      const told = report.survey.notices.length
      expect(told).toBe(world.findings.length > 0 ? 2 : 1)
      const log: Log = JSON.parse(await textOf('sarif', 'report.sarif', report))
      expect(log.runs[0]?.invocations?.[0]?.toolConfigurationNotifications).toHaveLength(told)
      const rows: string[][] = parse(await textOf('csv', 'waivers.csv', report))
      expect(rows).toHaveLength(told + 1)
      expect(JSON.parse(await textOf('json', 'report.json', report)).waivers).toHaveLength(told)
      const { testsuites } = new XMLParser({ trimValues: true }).parse(await textOf('junit', 'junit.xml', report))
      expect(testsuites.testsuite['system-err'].split('\n')).toHaveLength(told)
      for (const text of [await textOf('md', 'report.md', report)]) expect(text).toContain('is too broad')
    }),
  )
})

describe('SARIF', () => {
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(new URL('./fixtures/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'))
  // Draft 4 says `id`; of what it says otherwise than draft 7 the schema has nothing.
  const conforms = new Ajv({
    strict: false,
    // One of its patterns is none by the rules of Unicode mode.
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: isUri, 'uri-reference': isReference, 'date-time': true },
  }).compile(schema)

  test.prop([worlds(HOSTILE), fc.func(fc.boolean()), fc.constantFrom('en' as const, 'fr' as const)], { numRuns: 40 })(
    'is valid by the schema of SARIF 2.1.0, whatever the texts are',
    (world, keep, language) =>
      withRun(world, async (folder) => {
        const report = await reportOn(folder, language, waiversFor(world, keep))
        conforms(JSON.parse(await textOf('sarif', 'report.sarif', report)))
        expect(conforms.errors ?? []).toEqual([])
      }),
  )

  test('the schema refuses what is none: a level of no such name', () => {
    expect(
      conforms({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'bad' }] }],
      }),
    ).toBe(false)
  })
})

describe('JUnit', () => {
  const schemas = ['junit-ant.xsd', 'junit-jenkins.xsd']
  const errorsOf = async (schema: string, xml: string) => {
    const xsd = readFileSync(new URL(`./fixtures/${schema}`, import.meta.url), 'utf8')
    const { errors } = await validateXML({ xml, schema: xsd, maxMemoryPages: 4096 })
    return errors.map(({ message }) => message)
  }

  test.prop([worlds(HOSTILE), fc.func(fc.boolean()), fc.constantFrom('en' as const, 'fr' as const)], { numRuns: 20 })(
    'is valid by the schemas of Ant and Jenkins, whatever the texts are',
    (world, keep, language) =>
      withRun(world, async (folder) => {
        const xml = await textOf('junit', 'junit.xml', await reportOn(folder, language, waiversFor(world, keep)))
        for (const schema of schemas) expect(await errorsOf(schema, xml)).toEqual([])
      }),
  )

  test.each(schemas)('%s refuses what is none: a case that has no name', async (schema) => {
    const head = '<testsuites><testsuite id="0" package="x" name="x" timestamp="2021-03-15T00:00:00" hostname="x"'
    const xml = `${head} tests="1" failures="0" errors="0" time="0"><properties><property name="a" value="b"/></properties>
      <testcase classname="x" time="0"/><system-out/><system-err/></testsuite></testsuites>`
    expect(await errorsOf(schema, xml.replace('classname', 'name="y" classname'))).toEqual([])
    expect(await errorsOf(schema, xml)).toEqual([expect.stringContaining("The attribute 'name' is required")])
  })
})

function isUri(text: string): boolean {
  return URL.canParse(text)
}

function isReference(text: string): boolean {
  return URL.canParse(text, 'https://example.com/')
}
