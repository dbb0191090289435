import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { readRules } from '../../src/run/kept-rules.ts'
import { openRun, type Run } from '../../src/run/open-run.ts'
import type { ResellerLine } from '../../src/run/parts.ts'
import { resellersWithFindings } from '../../src/run/resellers-with-findings.ts'
import { isPart } from '../../src/run/run-problem.ts'
import { byNaturalKey, byUtf8 } from '../../src/run/utf8-order.ts'
import type { AuditSummary } from '../../src/schemas/generated/audit-summary.ts'
import { type Finding, validateFinding } from '../../src/schemas/generated/finding.ts'
import { writeFindings } from '../run/kept-findings.ts'

/** One reseller of the small run in one of the copies. */
interface Copy {
  readonly number: number
  readonly key: string
  readonly line: ResellerLine
  readonly findings: readonly Mould[]
}

/** The text of a finding cut at everything that differs from copy to copy. */
interface Mould {
  readonly text: readonly string[]
  /** What its rule compares is no copy's own. */
  readonly expected: Finding['expected']
}

/**
 * Writes a run of as many copies of a small one as are asked for. Each copy has ids, numbers and lines of its own, so
 * that nothing compresses better than in a run of that many resellers.
 */
export async function writeLargeRun(small: string, large: string, copies: number): Promise<void> {
  const run = await openRun(small)
  if ('problems' in run) throw new Error(JSON.stringify(run.problems))
  const all = await copiesOf(run, copies)
  await mkdir(large, { recursive: true })
  await writeFile(join(large, 'manifest.json'), await readFile(join(small, 'manifest.json')))
  await writeFile(join(large, 'rejects.csv'), await readFile(join(small, 'rejects.csv')))
  await writeFile(join(large, 'tally.json'), JSON.stringify(times(run.summary, copies)))
  await writeFile(
    join(large, 'resellers.csv'),
    stringify([
      ['reseller', 'legalName', 'country', ...run.summary.gates.map(({ gate }) => gate)],
      ...all.map(({ key, line, number }) => [
        key,
        line.legalName && `${line.legalName} ${number}`,
        line.country,
        ...line.gates.map(({ state }) => state),
      ]),
    ]),
  )
  const rules = await readRules(small)
  if (!isPart(rules)) throw new Error(JSON.stringify(rules.problem))
  await writeFindings(large, findingsOf(all), [...rules.value.values()])
}

async function copiesOf(run: Run, copies: number): Promise<readonly Copy[]> {
  const findings = new Map<string, readonly Mould[]>()
  for await (const one of resellersWithFindings(run)) {
    findings.set(
      one.line.reseller,
      one.findings.map((finding) => {
        return { text: cut(JSON.stringify(finding)), expected: finding.expected }
      }),
    )
  }
  const all: Copy[] = []
  for await (const line of run.resellers()) {
    const key = cut(line.reseller)
    for (let number = 0; number < copies; number += 1) {
      all.push({ number, key: cast(key, number, new Map()), line, findings: findings.get(line.reseller) ?? [] })
    }
  }
  return all.sort((a, b) => byUtf8(a.key, b.key))
}

/** In the order of the contract. */
function* findingsOf(copies: readonly Copy[]): Generator<Finding> {
  let held: Finding[] = []
  for (const [i, { number, findings }] of copies.entries()) {
    const ids = new Map<string, string>()
    for (const { text, expected } of findings) held.push({ ...findingIn(cast(text, number, ids)), expected })
    // Keys of the next reseller may lie between those of this one where one key begins with the other.
    const next = copies[i + 1]?.key
    if (next !== undefined && (held.length < 2000 || !GUID.test(next))) continue
    yield* held.sort(byNaturalKey)
    held = []
  }
}

function findingIn(text: string): Finding {
  const result = validateFinding(JSON.parse(text))
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.value
}

const GUID = /^[\da-f]{8}-/

/** GUIDs, ids of orders, MPN ids, and lines. */
const OWN =
  /([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\b[\da-f]{12}\b|\b\d{7}\b|(?<="line":)\d+|(?<=record:[^":]*:)\d+)/

function cut(text: string): readonly string[] {
  return text.split(OWN)
}

/** Every other piece is what differs. */
function cast(pieces: readonly string[], copy: number, ids: Map<string, string>): string {
  return pieces.map((piece, i) => (i % 2 === 0 ? piece : (ids.get(piece) ?? made(piece, copy, ids)))).join('')
}

function made(piece: string, copy: number, ids: Map<string, string>): string {
  const own = ownOf(piece, copy)
  ids.set(piece, own)
  return own
}

function ownOf(piece: string, copy: number): string {
  if (piece.length < 7) return String(Number(piece) + copy * 1000)
  if (piece.length === 7) return String(1_000_000 + ((Number(piece) + copy * 7919) % 9_000_000))
  const hex = createHash('md5').update(`${piece} ${copy}`).digest('hex')
  if (piece.length === 12) return hex.slice(0, 12)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function times(summary: AuditSummary, copies: number): AuditSummary {
  const by = <T extends object>(counted: T): T => ({
    ...counted,
    ...Object.fromEntries(
      Object.entries(counted).map(([name, value]) => [name, typeof value === 'number' ? value * copies : value]),
    ),
  })
  const { accounting, gates, rules, blockers, dataGaps, inputs, conflicts } = summary
  return {
    ...summary,
    inputs: inputs.map(by),
    accounting: by(accounting),
    gates: gates.map(by),
    rules: rules.map(by),
    blockers: blockers.map(by),
    dataGaps: dataGaps.map(by),
    conflicts: by(conflicts),
    subjects: by(summary.subjects),
  }
}
