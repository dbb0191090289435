import { fc, test } from '@fast-check/vitest'
import { unzipSync } from 'fflate'
import { describe, expect } from 'vitest'
import { REPORT_FORMATS } from '../../src/report/formats.ts'
import { redactedReport } from '../../src/report/redacted-report.ts'
import { redactor } from '../../src/report/redactor.ts'
import type { Report } from '../../src/report/report.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { type World, withRun, worlds } from '../run/run-world.ts'
import { made, reportOn } from './made.ts'
import { pageData } from './page-data.ts'

const MARK = 'quux secret'
const KEY = Buffer.alloc(32, 7)
const WAIVER = { rule: 'contact-email-not-webmail', reason: MARK, author: `${MARK} a`, approver: `${MARK} b` }

const FULL = worlds(fc.constant('text')).filter(({ findings, rejects }) => findings.length > 0 && rejects.length > 0)

const SELECTION = { resellers: [`${MARK} one`], changedSince: `runs/${MARK}`, selected: 1, of: 2 }

/** Everything that a run may hold of people and files says so; what comes from rules does not. */
function withMarks(world: World): World {
  const reseller = (key: string) => `${MARK} ${key}`
  const at = { file: `in/${MARK}.csv`, line: 3, column: 1 }
  const cell = { text: MARK, at, reseller: reseller('other') }
  return {
    manifest: {
      selection: SELECTION,
      inputs: [
        {
          file: `in/${MARK}.csv`,
          kind: 'reseller-list',
          sha256: 'c'.repeat(64),
          read: 0,
          used: 0,
          ignored: 0,
          rejected: 0,
        },
      ],
      conflicts: {
        verdicts: 1,
        first: [{ fact: 'mpn.country', subject: `record:${MARK}.csv:3/mpn/${MARK}`, cells: [cell, cell] }],
      },
    },
    rejects: world.rejects.map((one) => ({
      ...one,
      file: `${MARK}.csv`,
      message: 'a quote is not closed',
      raw: `x,${MARK}`,
    })),
    resellers: world.resellers.map((line) => ({ ...line, reseller: reseller(line.reseller), legalName: MARK })),
    findings: world.findings.map((finding, i): Finding => {
      const owner = reseller(finding.subject.reseller)
      return {
        ...finding,
        subject: { ...finding.subject, key: `${owner}/mpn/${i} ${MARK}`, reseller: owner },
        title: { en: 'It holds.', fr: 'Vrai.' },
        remediation: { en: 'Do it.', fr: 'À faire.' },
        expected: [],
        at,
        seen: [
          { fact: 'contact.email.localPart', value: MARK, text: MARK, at },
          { fact: 'a.fact.of.theirs', value: MARK, candidates: [MARK], cells: [cell, cell] },
          { fact: 'mpn.country', cause: 'unreadable', text: MARK },
        ],
      }
    }),
  }
}

/** The texts of every file of every format, of what was selected by names; a workbook and a page are unpacked. */
async function everyText(
  world: World,
  change: (report: Report) => Report,
): Promise<readonly (readonly [string, string])[]> {
  return withRun(world, async (folder) => {
    const waivers = world.resellers.map(({ reseller }) => ({
      ...WAIVER,
      subject: `${reseller}/*`,
      until: '2021-03-15',
    }))
    const report = change({ ...(await reportOn(folder, 'en', waivers)), selection: SELECTION })
    const texts: [string, string][] = []
    for (const format of REPORT_FORMATS) {
      for (const [name, bytes] of await made(format, report)) {
        if (name.endsWith('.html')) texts.push([name, pageData(bytes.toString('utf8'))])
        else if (!name.endsWith('.xlsx')) texts.push([name, bytes.toString('utf8')])
        else
          for (const [part, file] of Object.entries(unzipSync(bytes))) texts.push([part, Buffer.from(file).toString()])
      }
    }
    return texts
  })
}

describe('a redacted report', () => {
  test.prop([worlds(fc.constant('text'))], { numRuns: 20 })(
    'has nobody’s name in any format, wherever a run may have one',
    async (world) => {
      for (const [name, text] of await everyText(withMarks(world), (report) => redactedReport(report, redactor(KEY)))) {
        expect([name, /quux|secret/i.exec(text)?.index]).toEqual([name, undefined])
      }
    },
  )

  test('would not pass this without being redacted: the names are in every format', async () => {
    const [world] = fc.sample(FULL, { seed: 3, numRuns: 1 })
    const told = await everyText(withMarks(world ?? { findings: [], resellers: [], rejects: [] }), (report) => report)
    const named = told.filter(([, text]) => /quux|secret/i.test(text)).map(([name]) => name)
    expect(named).toEqual(
      expect.arrayContaining([
        'report.html',
        'report.json',
        'findings.ndjson',
        'report.sarif',
        'junit.xml',
        'report.md',
      ]),
    )
    expect(named.filter((name) => /\.csv$|^xl\/worksheets|sharedStrings/.test(name)).length).toBeGreaterThan(2)
  })

  test.prop([worlds(fc.string({ maxLength: 8 }))], { numRuns: 20 })(
    'counts what the whole one counts: findings, waived ones and steps of each reseller',
    (world) =>
      withRun(world, async (folder) => {
        const waivers = world.findings
          .slice(0, 2)
          .map(({ rule, subject }) => ({ ...WAIVER, rule, subject: subject.key, until: '2021-03-15' }))
        const whole = await reportOn(folder, 'en', waivers)
        const redacted = redactedReport(whole, redactor(KEY))
        const json = async (report: typeof whole) => JSON.parse(String((await made('json', report)).get('report.json')))
        const counts = ({ findings, plans, rejects, resellers }: Awaited<ReturnType<typeof json>>) => [
          findings.map((one: Finding) => [one.rule, one.verdict, one.waiver !== undefined]),
          plans.map(({ steps }: { steps: object[] }) => steps),
          rejects.length,
          resellers.map(({ gates }: { gates: object[] }) => gates),
        ]
        expect(counts(await json(redacted))).toEqual(counts(await json(whole)))
      }),
  )
})

describe('a token', () => {
  const by = redactor(KEY)

  test.prop([fc.string({ minLength: 1 }), fc.string({ minLength: 1 })])(
    'is the same for the same text, another for another, and another with another key',
    (a, b) => {
      const same = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
      expect(by.text(a) === by.text(b)).toBe(same(a) === same(b))
      expect(by.text(a) === redactor(Buffer.alloc(32, 8)).text(a)).toBe(same(a) === '')
    },
  )

  test('stands in a key for each part that tells who it is; what kind of thing it is stays', () => {
    const tenant = '1f3a52c4-6d1e-4b8a-9c55-0a7d3f2b9e10'
    const t = by.text(tenant)
    expect(by.key(tenant)).toBe(t)
    expect(by.key(`${tenant}/*`)).toBe(`${t}/*`)
    expect(by.key(`${tenant}/contact`, tenant)).toBe(`${t}/contact`)
    expect(by.key(`${tenant}/user/Ada@contoso.fr`, tenant)).toBe(`${t}/user/${by.text('ada@contoso.fr')}`)
    expect(by.key(`${tenant}/user/[2]`, tenant)).toBe(`${t}/user/[2]`)
    expect(by.key(`${tenant}/agreement/mpa/${tenant}/europe`, tenant)).toBe(`${t}/agreement/mpa/${t}/europe`)
    expect(by.key('mpn:4391507')).toBe(`mpn:${by.text('4391507')}`)
    expect(by.key('record:in/Contoso.csv:12/mpn/1')).toBe(`record:${by.file('in/Contoso.csv')}:12/mpn/${by.text('1')}`)
    expect(by.file('in/Contoso.csv')).toBe(`${by.text('in/contoso.csv')}.csv`)
  })
})
