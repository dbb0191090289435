import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { findingTable } from '../../src/audit/finding-table.ts'
import { findings } from '../../src/audit/findings.ts'
import { type Judging, judgeInDatabase } from '../../src/audit/judge.ts'
import { opinionSample } from '../../src/audit/opinion-sample.ts'
import { secondOpinion } from '../../src/audit/second-opinion.ts'
import type { Database } from '../../src/database/database.ts'
import type { Place } from '../../src/files/place.ts'
import type { FileAccount } from '../../src/ingest/load.ts'
import { givenColumns } from '../../src/ingest/raw-tables.ts'
import { type Finding, validateFinding } from '../../src/schemas/generated/finding.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { DEMO_INPUTS, loadedExports } from './loaded-exports.ts'

const { files, rejects, found, opinion } = await auditedDemo()

describe('the audit of the demo', () => {
  // By default an agreement is signed for a region: for a tenant only where the setting says so.
  const meant = BOOK.rules.map(({ file }) => file.id).filter((id) => id !== 'mpa-per-csp-tenant')

  test.each(meant)('fails somebody by the rule %s', (id) => {
    expect(found.filter(({ rule, verdict }) => rule === id && verdict === 'fail')).not.toEqual([])
  })

  test.each(DEMO_INPUTS)('accounts for every record of $name', ({ name, path }) => {
    const account = files.find(({ file }) => file.name === name)
    expect(account?.read).toBe(parse(readFileSync(path), { bom: true }).length - 1)
    expect(account?.read).toBe((account?.used ?? 0) + (account?.ignored ?? 0) + (account?.rejected ?? 0))
    expect(account?.rejected).toBe(rejects.filter(({ file }) => file === name).length)
  })

  test('gives findings that its schema describes', () => {
    expect(found.length).toBeGreaterThan(1_000)
    expect(found.map(validateFinding).filter((result) => 'problems' in result)).toEqual([])
  })

  test('points at cells that stand under the header it names', () => {
    const cells = found.flatMap(({ seen }) => seen).filter((fact) => fact.at !== undefined)
    expect(cells.length).toBeGreaterThan(400)
    const [told, written] = [cells.filter(({ header }) => header === undefined), cells.filter(({ header }) => header)]
    expect(written.filter(({ at, header }) => at === undefined || headerAt(at) !== header)).toEqual([])
    // What the mapping says stands in no cell: it points at the beginning of the record it is said of.
    expect(told.filter(({ at }) => at?.column !== 1)).toEqual([])
  })

  test('opens a finding at a cell of the facts it has seen', () => {
    const strays = found.filter(({ at, seen }) => at !== undefined && !seen.some((fact) => sameplace(fact.at, at)))
    expect(strays).toEqual([])
  })

  test('finds the same, at the same places, whichever reader reads the files', async () => {
    expect(new Set(files.map(({ file }) => file.readBy.reader))).toEqual(new Set(['direct']))
    const carefully = await loadedExports(DEMO_INPUTS, ({ database, files }) => foundIn(database, files), {
      carefully: true,
    })
    expect(found).toEqual(carefully)
  }, 300_000)

  test('is judged alike a few accounts at a time, knowing which columns no file gives', async () => {
    const few = await loadedExports(DEMO_INPUTS, ({ database, files }) => {
      const given = new Set(files.flatMap(({ file }) => givenColumns(file)))
      return foundIn(database, files, { given, atATime: 90 })
    })
    expect(few).toEqual(found)
  }, 300_000)

  test('is judged alike whether or not it is known which lists no file gives', async () => {
    const list = DEMO_INPUTS.filter(({ name }) => name === 'resellers.csv')
    const asking = (knowing: boolean) =>
      loadedExports(list, async ({ database, files }) => {
        const given = new Set(files.flatMap(({ file }) => givenColumns(file)))
        return foundIn(database, files, knowing ? { given } : {})
      })
    const [knowing, unknowing] = [await asking(true), await asking(false)]
    expect(knowing).toEqual(unknowing)
    expect(knowing.length).toBeGreaterThan(100)
  }, 300_000)

  test('is judged alike by json-rules-engine, reseller by reseller', () => {
    expect(opinion.disagreements).toEqual([])
    expect(opinion.sample).toBeGreaterThan(20_000)
  })
})

function auditedDemo() {
  return loadedExports(DEMO_INPUTS, async ({ database, files, rejects }) => {
    const found = await foundIn(database, files)
    const drawn = await opinionSample(database, BOOK, 1_000, 1)
    return { files, rejects, found, opinion: await secondOpinion(database, BOOK, CIRCUMSTANCES, drawn) }
  })
}

async function foundIn(
  database: Database,
  files: readonly FileAccount[],
  judging: Judging = {},
): Promise<readonly Finding[]> {
  await judgeInDatabase(database, BOOK, CIRCUMSTANCES, 'all', judging)
  await database.run(findingTable(BOOK))
  const found: Finding[] = []
  const sources = files.map(({ file }) => file)
  for await (const page of findings(database, BOOK, sources, CIRCUMSTANCES)) found.push(...page)
  return found
}

/** The header of the column whose cell begins at a place; the demo's records are one line each. */
function headerAt({ file, line, column }: Place): string | undefined {
  const [header = '', ...records] = linesOf(file)
  const record = records[line - 2] ?? ''
  const before = [...record]
    .slice(0, column - 1)
    .join('')
    .replace(/"$/, '')
  return cellsIn(header)[cellsIn(before).length - 1]
}

const LINES = new Map(
  DEMO_INPUTS.map(({ name, path }) => [
    name,
    readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/),
  ]),
)

function linesOf(file: string): readonly string[] {
  return LINES.get(file) ?? []
}

function cellsIn(line: string): readonly string[] {
  return line === '' ? [''] : (parse(line)[0] ?? [])
}

function sameplace(a: Place | undefined, b: Place): boolean {
  return a !== undefined && a.file === b.file && a.line === b.line && a.column === b.column
}
