import { fc, test } from '@fast-check/vitest'
import { parse } from 'csv-parse/sync'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { marked } from 'marked'
import readWorkbook from 'read-excel-file/node'
import type { Log } from 'sarif'
import { describe, expect } from 'vitest'
import { visible, visibleLine } from '../../src/report/visible.ts'
import { unguarded } from '../../src/run/formula-cells.ts'
import { byNaturalKey } from '../../src/run/utf8-order.ts'
import { validateFinding } from '../../src/schemas/generated/finding.ts'
import { validateJsonReport } from '../../src/schemas/generated/report.ts'
import { HOSTILE, type World, withRun, worlds } from '../run/run-world.ts'
import { made, reportOn, textOf } from './made.ts'

const RUNS = { numRuns: 25 }
const language = fc.constantFrom('en' as const, 'fr' as const)

/** The keys, rules and verdicts of a world as a report must tell them, with whatever makes them harmless. */
function told({ findings }: World, shown: (text: string) => string = (text) => text) {
  const sorted = [...findings].sort(byNaturalKey)
  return sorted.map(({ subject, rule, verdict }) => [shown(subject.key), rule, verdict === 'fail' ? 'fail' : 'unknown'])
}

const VERDICTS: Readonly<Record<string, string>> = {
  fail: 'fail',
  échec: 'fail',
  unknown: 'unknown',
  inconnu: 'unknown',
}

describe('every format tells the findings of the run, whatever their texts are', () => {
  test.prop([worlds(HOSTILE), language], RUNS)('NDJSON and JSON, text for text', (world, lang) =>
    withRun(world, async (folder) => {
      const report = await reportOn(folder, lang)
      const lines = (await textOf('ndjson', 'findings.ndjson', report)).split('\n').slice(0, -1)
      const sorted = [...world.findings].sort(byNaturalKey)
      expect(lines.map((line) => JSON.parse(line))).toEqual(sorted)
      const whole = JSON.parse(await textOf('json', 'report.json', report))
      expect(validateJsonReport(whole)).toHaveProperty('value')
      expect(whole.findings).toEqual(sorted)
      expect(whole.resellers).toEqual(world.resellers)
      expect(whole.rejects).toEqual(world.rejects)
      for (const line of lines) expect(validateFinding(JSON.parse(line))).toHaveProperty('value')
    }),
  )

  test.prop([worlds(HOSTILE), language, fc.constantFrom(',' as const, ';' as const), fc.boolean()], RUNS)(
    'CSV, as csv-parse reads it, with no cell that a spreadsheet would calculate',
    (world, lang, delimiter, byteOrderMark) =>
      withRun(world, async (folder) => {
        const report = { ...(await reportOn(folder, lang)), csv: { delimiter, byteOrderMark } }
        const files = await made('csv', report)
        const rows = (name: string): string[][] => parse(files.get(name) ?? '', { delimiter, bom: byteOrderMark })
        expect(files.get('findings.csv')?.subarray(0, 3).equals(Buffer.from('\ufeff'))).toBe(byteOrderMark)
        const [, ...findings] = rows('findings.csv')
        expect(findings.map(([key = '', rule, verdict = '']) => [unguarded(key), rule, VERDICTS[verdict]])).toEqual(
          told(world, visible),
        )
        const [, ...rejects] = rows('rejects.csv')
        expect(rejects.map((row) => unguarded(row[6] ?? ''))).toEqual(world.rejects.map(({ raw }) => visible(raw)))
        expect(rows('resellers.csv')).toHaveLength(world.resellers.length + 1)
        for (const name of files.keys()) {
          for (const cell of rows(name).flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]|\u202e|\u2066/)
        }
      }),
  )

  test.prop([worlds(HOSTILE), language], { numRuns: 40, endOnFailure: true })(
    'XLSX, as read-excel-file reads it',
    (world, lang) =>
      withRun(world, async (folder) => {
        const file = (await made('xlsx', await reportOn(folder, lang))).get('report.xlsx') ?? Buffer.alloc(0)
        const sheets = await readWorkbook(file)
        const data = (index: number) => sheets[index]?.data ?? []
        const names =
          lang === 'en'
            ? 'Summary,Resellers,Findings,Action plan,Rejects,Rules'
            : 'Synthèse,Revendeurs,Constats,Plan d’action,Rejets,Règles'
        expect(sheets.map(({ sheet }) => sheet).join()).toBe(names)
        const seen = data(2)
          .slice(1)
          .map(([key, rule, verdict]) => [String(key).trim(), rule, VERDICTS[String(verdict)]])
        expect(JSON.stringify(seen, null, 1)).toBe(
          JSON.stringify(
            told(world, (key) => excelSees(visible(key))),
            null,
            1,
          ),
        )
        expect(data(1)).toHaveLength(world.resellers.length + 1)
        expect(data(4)).toHaveLength(world.rejects.length + 1)
        expect(data(3)[0]?.slice(-3)).toEqual(
          lang === 'en' ? ['Owner', 'Due', 'Note'] : ['Responsable', 'Échéance', 'Remarque'],
        )
      }),
  )

  test.prop([worlds(HOSTILE), language], RUNS)('JUnit, as an XML reader reads it', (world, lang) =>
    withRun(world, async (folder) => {
      const xml = await textOf('junit', 'junit.xml', await reportOn(folder, lang))
      expect(XMLValidator.validate(xml)).toBe(true)
      const { testsuites } = new XMLParser({
        ignoreAttributes: false,
        trimValues: false,
        isArray: (name) => name === 'testcase',
      }).parse(xml)
      const cases: Record<string, object>[] = testsuites.testsuite.testcase ?? []
      const fails = world.findings.filter(({ verdict }) => verdict === 'fail').length
      expect(testsuites.testsuite['@_tests']).toBe(String(world.findings.length))
      expect(testsuites.testsuite['@_failures']).toBe(String(fails))
      expect(cases.map((one) => [one['@_name'], one['@_classname'], 'failure' in one ? 'fail' : 'unknown'])).toEqual(
        told(world, visibleLine),
      )
    }),
  )

  test.prop([worlds(HOSTILE), language], RUNS)('SARIF, with a level and a place for each', (world, lang) =>
    withRun(world, async (folder) => {
      const log: Log = JSON.parse(await textOf('sarif', 'report.sarif', await reportOn(folder, lang)))
      const [run] = log.runs
      const results = run?.results ?? []
      const read = results.map(({ ruleId, kind, locations = [] }) => {
        return [locations[0]?.logicalLocations?.[0]?.fullyQualifiedName, ruleId, kind === 'fail' ? 'fail' : 'unknown']
      })
      expect(read).toEqual(told(world))
      for (const { ruleId, ruleIndex = -1, kind, level, locations = [], message } of results) {
        expect(run?.tool.driver.rules?.[ruleIndex]?.id).toBe(ruleId)
        expect(level === 'none').toBe(kind !== 'fail')
        expect(message.text).not.toMatch(/\u202e|\u2066/)
        const uri = locations[0]?.physicalLocation?.artifactLocation?.uri ?? ''
        expect(uri).toMatch(/^[\w%.~!*'()/-]*$/)
      }
    }),
  )

  test.prop([worlds(HOSTILE), language], RUNS)('Markdown, in which nothing from outside is markup', (world, lang) =>
    withRun(world, async (folder) => {
      const html = await marked.parse(await textOf('md', 'report.md', await reportOn(folder, lang)))
      expect(html.match(/<(?!\/?(h1|h2|table|thead|tbody|tr|th|td|code|p)[> ])[a-z!/][^>]*>/gi) ?? []).toEqual([])
      const [, findings = ''] = html.split(lang === 'en' ? '>Findings<' : '>Constats<')
      const rows = [
        ...findings.matchAll(/<tr>\n<td>(.*?)<\/td>\n<td><code>(.*?)<\/code><\/td>\n<td><code>(.*?)<\/code>/g),
      ]
      expect(rows.map(([, , rule, verdict = '']) => [rule, VERDICTS[verdict]])).toEqual(
        told(world).map(([, ...rest]) => rest),
      )
    }),
  )
})

/** What is left of a text for a reader that trims: blanks at the edges are kept in the file all the same. */
function excelSees(text: string): string {
  return text.trim()
}
