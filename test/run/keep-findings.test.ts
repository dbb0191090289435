import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findingLines, hasRows } from '../../src/run/finding-lines.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import { findingNumber, findingsIn, resellerNumber, rulesOf, writeFindings } from './kept-findings.ts'

/** More than two row groups. */
const MANY = 45_000

const ALL = Array.from({ length: MANY }, (_, n) => findingNumber(n))
const RULES = rulesOf(ALL)

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'preflight-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

async function rowsOf(lines: ReturnType<typeof findingLines>): Promise<readonly number[]> {
  const rows: number[] = []
  for await (const { row } of lines) rows.push(row)
  return rows
}

describe('findings that are kept', () => {
  test('are the same bytes with one thread and with two', async () => {
    const [one, two] = [await place(), await place()]
    await writeFindings(one, ALL, RULES, 1)
    await writeFindings(two, ALL, RULES, 2)
    for (const name of ['findings.parquet', 'rules.json']) {
      const [first, second] = [await readFile(join(one, name)), await readFile(join(two, name))]
      expect([name, first.equals(second)]).toEqual([name, true])
    }
    expect(await findingsIn(two)).toEqual(ALL)
  })

  test('are none where there are none', async () => {
    const folder = await place()
    await writeFindings(folder, [], RULES)
    expect(await findingsIn(folder)).toEqual([])
    expect([await hasRows(folder, 0), await hasRows(folder, 1)]).toEqual([true, false])
  })

  test('are told from any row on, by rule, verdict, severity and reseller', async () => {
    const folder = await place()
    await writeFindings(folder, ALL, RULES)
    expect([await hasRows(folder, MANY), await hasRows(folder, MANY + 1)]).toEqual([true, false])
    const numbered = ALL.map((one, n) => ({ one, row: n + 1 }))
    const rowsWhere = (wanted: (one: Finding) => boolean) =>
      numbered.filter(({ one, row }) => row > 30_000 && wanted(one)).map(({ row }) => row)
    const from = (wanted: Parameters<typeof findingLines>[2], most?: number) =>
      rowsOf(findingLines(folder, 30_000, wanted, most))
    expect(await from({})).toEqual(rowsWhere(() => true))
    expect(await from({ rule: 'one-rule' })).toEqual(rowsWhere(({ rule }) => rule === 'one-rule'))
    expect(await from({ severity: 'blocking' })).toEqual(rowsWhere(({ severity }) => severity === 'blocking'))
    expect(await from({ severity: 'blocking', rule: 'one-rule' })).toEqual([])
    expect(await from({ verdict: 'fail' }, 5)).toEqual(rowsWhere(({ verdict }) => verdict === 'fail').slice(0, 5))
    expect(await from({ reseller: resellerNumber(40_000) })).toEqual([39_999, 40_000, 40_001].map((n) => n + 1))
    for (const nobody of ["'", "' OR true --", '\0', 'a\0b']) expect(await from({ reseller: nobody })).toEqual([])
  })

  test('of a folder whose name has the signs of a pattern are found', async () => {
    const folder = await mkdtemp(join(await place(), "it's [1]*?-"))
    await writeFindings(folder, ALL.slice(0, 3), RULES)
    expect(await findingsIn(folder)).toHaveLength(3)
  })
})
