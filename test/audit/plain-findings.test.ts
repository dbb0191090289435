import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { describe, expect, test } from 'vitest'
import { findingTable } from '../../src/audit/finding-table.ts'
import { findingsAmong } from '../../src/audit/findings.ts'
import { EVERY } from '../../src/audit/found-rows.ts'
import { judgeInDatabase } from '../../src/audit/judge.ts'
import { keptRules } from '../../src/audit/kept-rules.ts'
import { APART, gatherPlain } from '../../src/audit/plain-findings.ts'
import type { SqlRow } from '../../src/database/database.ts'
import { COLUMNS, rowsBy } from '../../src/run/finding-row.ts'
import { GATHERED, openGathered } from '../../src/run/keep-findings.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { DEMO_INPUTS, type LoadedExports, loadedExports, loadedTexts } from './loaded-exports.ts'

const RULES = keptRules(BOOK, CIRCUMSTANCES)

describe('the database puts findings into the words that JavaScript finds', () => {
  test.each([
    ['directly', false],
    ['carefully', true],
  ])(
    'for the demo, read %s, and all but a few of them',
    async (_, carefully) => {
      const { told, gathered, apart } = await loadedExports(DEMO_INPUTS, inWords, { carefully })
      expect(gathered).toEqual(told.filter(({ n }) => !apart.has(n)))
      expect(apart.size).toBeGreaterThan(0)
      expect(apart.size).toBeLessThan(told.length / 10)
    },
    300_000,
  )

  test.each(['Line\nend', 'Bell\u0007', 'C:\\users', 'He said "no"', "L'Oréal, 1", '\u007f', '€ 𝄞', ' padded '])(
    'where a name is %j',
    async (name) => {
      const { told, gathered, apart } = await loadedTexts({ 'resellers.csv': listNaming(name) }, inWords)
      expect(gathered).toEqual(told.filter(({ n }) => !apart.has(n)))
      expect(gathered.length).toBeGreaterThan(0)
    },
    300_000,
  )

  test('but not those of a rule that somebody waives', async () => {
    const waived = 'mpa-signed-before-transacting'
    const { told, apart } = await loadedExports(DEMO_INPUTS, (loaded) => inWords(loaded, new Set([waived])))
    const ofRule = told.filter(({ rule }) => rule === waived)
    expect(ofRule.length).toBeGreaterThan(0)
    expect(ofRule.filter(({ n }) => !apart.has(n))).toEqual([])
  }, 300_000)
})

/** The first resellers of the demo's list, some of whom fail, every second of them under another name. */
function listNaming(name: string): string {
  const [header = [], ...records]: string[][] = parse(readFileSync('datasets/demo/exports/resellers.csv'), {
    bom: true,
  })
  const named = header.indexOf('legalName')
  return stringify([header, ...records.slice(0, 60).map((cells, i) => (i % 2 === 0 ? cells : cells.with(named, name)))])
}

/** All findings as rows in JavaScript's words, those that the database gathered, and the numbers of the others. */
async function inWords({ database, files }: LoadedExports, waived: ReadonlySet<string> = new Set()) {
  const sources = files.map(({ file }) => file)
  await judgeInDatabase(database, BOOK, CIRCUMSTANCES, 'all')
  await database.run(findingTable(BOOK))
  await openGathered(database)
  await gatherPlain(database, BOOK, sources, RULES, waived)
  const rowOf = rowsBy(RULES)
  const told: SqlRow[] = []
  for await (const page of findingsAmong(database, BOOK, sources, CIRCUMSTANCES, EVERY)) {
    told.push(...page.map(({ n, finding }) => ({ n, ...rowOf(finding) })))
  }
  const columns = COLUMNS.map((column) => `"${column}"`)
  const gathered = await database.rows(`SELECT n, ${columns.join(', ')} FROM ${GATHERED} ORDER BY n`)
  const apart = await database.rows(`SELECT n FROM ${APART.table}`)
  return { told, gathered, apart: new Set(apart.map(({ n }) => n)) }
}
