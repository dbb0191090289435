import { rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Database } from '../../src/database/database.ts'
import { findingLines } from '../../src/run/finding-lines.ts'
import { FINDINGS, findingParts } from '../../src/run/finding-parts.ts'
import { rowsBy } from '../../src/run/finding-row.ts'
import { gather, type OrderedFinding, openGathered, writeGathered } from '../../src/run/keep-findings.ts'
import { RULES, rulesText } from '../../src/run/kept-rules.ts'
import { isPart } from '../../src/run/run-problem.ts'
import { byUtf8 } from '../../src/run/utf8-order.ts'
import type { Finding } from '../../src/schemas/generated/finding.ts'
import type { KeptRule } from '../../src/schemas/generated/run-rules.ts'

/** The findings that a run keeps; each must be one. */
export async function findingsIn(folder: string): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for await (const part of findingParts(folder)) {
    if (!isPart(part)) throw new Error(JSON.stringify(part.problem))
    found.push(part.value)
  }
  return found
}

/** The findings that a run keeps as the contract prints them, one a line. */
export async function ndjsonIn(folder: string): Promise<string> {
  let lines = ''
  for await (const { text } of findingLines(folder)) lines += `${text}\n`
  return lines
}

/** Keeps findings in a folder as an audit does; they come in the order of the contract. */
export async function writeFindings(
  folder: string,
  findings: Iterable<Finding>,
  rules: readonly KeptRule[],
  threads = 1,
): Promise<void> {
  await inDatabase(folder, threads, async (database) => {
    await openGathered(database)
    for (const page of pagesOf(findings)) await gather(database, page, rowsBy(rules))
    const kept = await writeGathered(database, rules, join(resolve(folder), FINDINGS))
    await writeFile(join(folder, RULES), rulesText(kept))
  })
}

/** Writes the findings of a run anew, as a query over `was` gives them. */
export async function rewriteFindings(folder: string, query: string): Promise<void> {
  const path = join(resolve(folder), FINDINGS)
  await inDatabase(folder, 1, async (database) => {
    await database.run(`CREATE TABLE was AS SELECT * FROM read_parquet('${path}')`)
    await rm(path)
    await database.run(`COPY (${query}) TO '${path}' (FORMAT parquet)`)
  })
}

async function inDatabase(folder: string, threads: number, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await Database.open({ threads, folders: [resolve(folder)] })
  try {
    await work(database)
  } finally {
    database.close()
  }
}

function* pagesOf(findings: Iterable<Finding>): Generator<readonly OrderedFinding[]> {
  let page: OrderedFinding[] = []
  let n = 0
  for (const finding of findings) {
    n += 1
    page.push({ n, finding })
    if (page.length < PAGE) continue
    yield page
    page = []
  }
  yield page
}

const PAGE = 1000

/** What findings of tests say of their rules: of one rule all must say the same, and compare one of two things. */
export function rulesOf(findings: readonly Finding[]): readonly KeptRule[] {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort(byUtf8)
  return ids.map((id) => ruleOf(findings.filter(({ rule }) => rule === id)))
}

function ruleOf(findings: readonly Finding[]): KeptRule {
  const [finding] = findings
  if (finding === undefined) throw new Error('a rule of a test has findings')
  const { rule: id, version, gate, severity, citations, title, remediation } = finding
  const trees = new Map(findings.map(({ expected }) => [JSON.stringify(expected), expected]))
  trees.delete('[]')
  const [holds = [], applies] = trees.values()
  const failed = findings.find(({ verdict }) => verdict === 'fail')
  return {
    id,
    version,
    gate,
    severity,
    citations,
    title,
    remediation,
    expected: { ...(applies === undefined ? {} : { applies }), holds },
    predictedErrors: failed?.predictedErrors ?? [],
  }
}

/** The reseller of the finding of a number: three findings each, in the order of the contract. */
export function resellerNumber(n: number): string {
  return `r${String(Math.floor(n / 3)).padStart(6, '0')}`
}

/** One of many findings in the order of the contract, of two rules. */
export function findingNumber(n: number): Finding {
  const place = { file: 'list.csv', line: n + 2, column: 1 }
  return {
    rule: n % 3 === 2 ? 'one-rule' : 'other-rule',
    version: 1,
    gate: 'mpa',
    severity: n % 3 === 2 ? 'warning' : 'blocking',
    citations: [],
    title: { en: 'It holds', fr: 'Cela tient' },
    remediation: { en: 'Do it', fr: 'Faites-le' },
    verdict: n % 2 === 0 ? 'fail' : 'unknown',
    subject: { kind: 'mpn-id', key: `${resellerNumber(n)}/mpn/${n % 3}`, reseller: resellerNumber(n) },
    seen: [{ fact: 'mpn.linked', value: n, at: place }],
    at: place,
    expected: [{ fact: 'mpn.linked', operator: 'equal', value: true }],
    predictedErrors: [],
  }
}
