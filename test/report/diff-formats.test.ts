import { fc, test } from '@fast-check/vitest'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { describe, expect } from 'vitest'
import { DIFF_FORMATS, type DiffFormat, diffOutput } from '../../src/report/diff-formats.ts'
import { redactor } from '../../src/report/redactor.ts'
import { counted, type RunDiff, redactedDiff } from '../../src/report/run-diff.ts'
import { diffFindings } from '../../src/run/diff.ts'
import { causesBetween } from '../../src/run/diff-causes.ts'
import { diffGates } from '../../src/run/diff-gates.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { HOSTILE, inMemory, type World, worlds } from '../run/run-world.ts'

/** A diff of two runs that share some findings. */
async function diffOf(a: World, b: World, language: 'en' | 'fr' = 'en', name = 'run-<march>'): Promise<RunDiff> {
  const told = a.findings
    .slice(1)
    .map((one, i): Finding => (i % 2 === 0 ? one : { ...one, verdict: one.verdict === 'fail' ? 'unknown' : 'fail' }))
  const others = b.findings.map((one): Finding => ({ ...one, rule: 'another-rule' }))
  const [old, now] = [inMemory(a), inMemory({ ...b, findings: [...told, ...others] })]
  const findings = () => diffFindings(old.findings(), now.findings(), causesBetween(old, now, false))
  const gates = () => diffGates(old.resellers(), now.resellers())
  const side = { version: '0.1.0', asOf: '2021-03-15', rulesHash: 'a'.repeat(64) }
  const [before, after] = [
    { run: name, ...side },
    { run: `${name}-april`, ...side },
  ]
  return { language, before, after, differing: ['data'], counts: await counted({ findings, gates }), findings, gates }
}

async function made(format: DiffFormat, diff: RunDiff): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of (await diffOutput(format, diff)).chunks()) parts.push(Buffer.from(chunk))
  return Buffer.concat(parts)
}

const language = fc.constantFrom('en' as const, 'fr' as const)

describe('a diff', () => {
  test.prop([worlds(HOSTILE), worlds(HOSTILE), language, HOSTILE], { numRuns: 25 })(
    'as a page has a row for everything that JSON has, and nothing from outside is markup',
    async (a, b, lang, run) => {
      const diff = await diffOf(a, b, lang, run)
      const page = String(await made('html', diff))
      expect(page).toContain("default-src 'none'")
      const tags = page.match(/<[a-z!/][^>]*>/gi) ?? []
      const known =
        /^<(?:!doctype html|\/?(?:html|head|title|style|body|main|h1|h2|p|details|summary|div|table|thead|tbody|tr|th|td|meta)(?: [^<>]*)?)>$/
      expect(tags.filter((tag) => !known.test(tag))).toEqual([])
      expect(page).not.toMatch(/\u202e|\u2066|<script/)
      const { new: added, resolved, changed, gates } = diff.counts
      const lists = page.split('<details').slice(1)
      const rows = lists.map((list) => list.match(/^<tr><td>/gm)?.length ?? 0)
      expect(rows).toEqual([added, resolved, changed, gates])
      const json = JSON.parse(String(await made('json', diff)))
      expect([json.findings.length, json.gates.length]).toEqual([added + resolved + changed, gates])
    },
  )

  test.prop([worlds(HOSTILE), worlds(HOSTILE), language, HOSTILE], { numRuns: 15 })(
    'as a workbook has the same rows, with filters and a header that stays',
    async (a, b, lang, run) => {
      const diff = await diffOf(a, b, lang, run)
      const file = await made('xlsx', diff)
      const sheets = await readWorkbook(file)
      const { new: added, resolved, changed, gates } = diff.counts
      expect(sheets.map(({ data }) => data.length).slice(1)).toEqual([added + resolved + changed + 1, gates + 1])
      const xml = Object.entries(unzipSync(file)).filter(([name]) => /worksheets\/sheet\d/.test(name))
      for (const [, bytes] of xml) {
        expect(String(Buffer.from(bytes))).toMatch(/ySplit="1"[\s\S]*<autoFilter/)
        expect(String(Buffer.from(bytes))).not.toContain('<f>')
      }
    },
  )

  test.prop([worlds(HOSTILE), worlds(HOSTILE), language, HOSTILE], { numRuns: 25 })(
    'as text moves no cursor and turns no line, whatever the runs are called',
    async (a, b, lang, run) => {
      const text = String(await made('text', await diffOf(a, b, lang, run)))
      expect(text).not.toMatch(/(?!\n)\p{Cc}|\u202e|\u2066/u)
    },
  )

  test.prop([worlds(fc.constant('quux'))], { numRuns: 20 })(
    'that is redacted names nobody in any format, and counts the same',
    async (world) => {
      const named = {
        ...world,
        resellers: world.resellers.map((line) => ({ ...line, reseller: `quux ${line.reseller}` })),
        findings: world.findings.map((one): Finding => {
          const { kind, key, reseller } = one.subject
          const subject = { kind, key: `quux ${key}`, reseller: `quux ${reseller}` }
          return { ...one, subject, seen: [{ fact: 'contact.email.localPart', value: 'quux' }] }
        }),
      }
      const whole = await diffOf(named, { ...named, resellers: [] })
      const redacted = redactedDiff(
        { ...whole, before: { ...whole.before, run: 'quux' }, after: { ...whole.after, run: 'quux' } },
        redactor(Buffer.alloc(32, 1)),
      )
      for (const format of DIFF_FORMATS) {
        const bytes = await made(format, redacted)
        const texts = format === 'xlsx' ? Object.values(unzipSync(bytes)) : [bytes]
        for (const text of texts) expect(Buffer.from(text).includes('quux')).toBe(false)
      }
      expect(await counted(redacted)).toEqual(whole.counts)
    },
  )
})
