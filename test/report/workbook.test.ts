import { fc } from '@fast-check/vitest'
import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { type ExcelLimits, xlsxReport } from '../../src/report/report-xlsx.ts'
import { type World, withRun, worlds } from '../run/run-world.ts'
import { reportOn } from './made.ts'

const [SAMPLE] = fc.sample(worlds(fc.constant('text')), { seed: 4, numRuns: 1 })

function world(count: number, text = 'text'): World {
  const [finding] = fc.sample(worlds(fc.constant(text)), { seed: 4, numRuns: 50 }).flatMap(({ findings }) => findings)
  if (finding === undefined || SAMPLE === undefined) throw new Error('no sample')
  const { subject } = finding
  const findings = Array.from({ length: count }, (_, i) => ({
    ...finding,
    subject: { ...subject, key: `${subject.reseller}/mpn/${String(i).padStart(6, '0')}` },
  }))
  return { findings, resellers: SAMPLE.resellers, rejects: [] }
}

async function workbook(of: World, limits?: ExcelLimits): Promise<Buffer> {
  return withRun(of, async (folder) => {
    const [output] = xlsxReport(await reportOn(folder), limits)
    const parts: Uint8Array[] = []
    for await (const chunk of output?.chunks() ?? []) parts.push(Buffer.from(chunk))
    return Buffer.concat(parts)
  })
}

test('a sheet that would pass the limit is continued on another, with the header, and says so', async () => {
  const sheets = await readWorkbook(await workbook(world(250), { rows: 100, cell: 32_767 }))
  const findings = sheets.filter(({ sheet }) => sheet.startsWith('Findings'))
  expect(findings.map(({ sheet }) => sheet)).toEqual(['Findings', 'Findings (2)', 'Findings (3)'])
  expect(findings.map(({ data }) => data.length)).toEqual([100, 100, 55])
  for (const { data } of findings) expect(data[0]?.[0]).toBe('Subject')
  expect(findings[0]?.data.at(-1)?.[0]).toBe('continued on the sheet "Findings (2)"')
  expect(findings[2]?.data.at(-1)?.[0]).not.toContain('continued')
  const keys = findings
    .flatMap(({ data }) => data.slice(1).map(([key]) => String(key)))
    .filter((key) => key.includes('/mpn/'))
  expect(new Set(keys).size).toBe(250)
})

test('a text of 40,000 characters is whole on a sheet of its own, and its cell says where', async () => {
  const long = `${'\u{1F600}x'.repeat(13_000)}_x0041_ end`
  const sheets = await readWorkbook(await workbook(world(1, long)))
  const texts = sheets.find(({ sheet }) => sheet === 'Long texts')?.data ?? []
  const title = texts.filter(([sheet, row, column]) => sheet === 'Findings' && row === 2 && column === 'What must hold')
  expect(title.length).toBeGreaterThan(1)
  expect(title.map((row) => row[4]).join('')).toBe(long)
  const cell = String(sheets.find(({ sheet }) => sheet === 'Findings')?.data[1]?.[10])
  expect(cell).toMatch(/\[whole on the sheet "Long texts", from row \d+\]$/)
  for (const { data } of sheets)
    for (const row of data) for (const one of row) expect(String(one ?? '').length).toBeLessThanOrEqual(32_767)
})

test('every sheet has a filter over its cells and a header that stays; ids are texts, days are days', async () => {
  const files = unzipSync(await workbook({ ...world(3), manifest: { version: '=1+1' } }))
  const xml = (name: string) => Buffer.from(files[name] ?? []).toString('utf8')
  const sheets = Object.keys(files).filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
  expect(sheets).toHaveLength(6)
  for (const name of sheets) {
    expect(xml(name)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
    expect(xml(name)).toMatch(/<\/sheetData><autoFilter ref="A1:[A-Z]+\d+"\/>/)
    expect(xml(name)).not.toContain('<f>')
  }
  const numbers = await readWorkbook(await workbook(world(2, '0012345')))
  expect(numbers[2]?.data[1]?.[10]).toBe('0012345')
  const read = await readWorkbook(await workbook(world(3)))
  expect(read[0]?.data.find(([what]) => what === 'Judged as of')?.[1]).toEqual(new Date('2021-03-15T00:00:00Z'))
  const rules = read.find(({ sheet }) => sheet === 'Rules')?.data ?? []
  expect(rules[1]?.[10]).toSatisfy((day: unknown) => day === null || day instanceof Date)
})

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
  'a cell that says %s says so in the workbook',
  async (text) => {
    const sheets = await readWorkbook(await workbook(world(2, text)))
    expect(sheets.flatMap(({ data }) => data.flat())).toContain(text)
  },
)
