import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { FINDINGS, findingParts } from './finding-parts.ts'
import { REJECTS, RESELLERS, rejectParts, resellerParts } from './parts.ts'
import { isPart, type Part, type RunDamage } from './run-problem.ts'
import { byNaturalKey } from './utf8-order.ts'

/** Most problems of one file that are told: after that it is another file. */
const TOLD = 20

/** Reads every line and row of a run, and says what is damaged, out of order, missing or too much. */
export async function prove(folder: string, summary: AuditSummary): Promise<readonly RunDamage[]> {
  const { gates, accounting } = summary
  const [first] = gates
  const resellers = first === undefined ? undefined : first.open + first.blocked + first.undetermined
  return [
    ...(await findingsProblems(folder, summary)),
    ...(await countProblems(resellerParts(folder), RESELLERS, 'resellers', resellers)),
    ...(await countProblems(rejectParts(folder), REJECTS, 'rejects', accounting.rejected)),
  ]
}

async function findingsProblems(folder: string, { rules }: AuditSummary): Promise<readonly RunDamage[]> {
  const problems: RunDamage[] = []
  const found = new Map<string, { fail: number; unknown: number }>()
  let before: Finding | undefined
  let line = 0
  for await (const part of findingParts(folder)) {
    line += 1
    if (isPart(part)) {
      const { value } = part
      if (before !== undefined && byNaturalKey(before, value) > 0) {
        problems.push({ code: 'out-of-order', file: FINDINGS, line })
      }
      const count = found.get(value.rule) ?? { fail: 0, unknown: 0 }
      if (value.verdict === 'fail' || value.verdict === 'unknown') count[value.verdict] += 1
      found.set(value.rule, count)
      before = value
    } else {
      problems.push(part.problem)
    }
    if (problems.length >= TOLD) return problems
  }
  if (problems.length > 0) return problems
  const told = new Map(rules.map((rule) => [rule.id, rule]))
  for (const [rule, count] of found) if (!told.has(rule)) problems.push(miscounted(`${rule} fail`, 0, count.fail))
  for (const { id, fail, unknown } of rules) {
    const count = found.get(id) ?? { fail: 0, unknown: 0 }
    if (count.fail !== fail) problems.push(miscounted(`${id} fail`, fail, count.fail))
    // What no file has a column for leaves no finding, so there may be fewer.
    if (count.unknown > unknown) problems.push(miscounted(`${id} unknown`, unknown, count.unknown))
  }
  return problems.slice(0, TOLD)
}

function miscounted(what: string, told: number, found: number): RunDamage {
  return { code: 'miscounted', file: FINDINGS, what, told, found }
}

async function countProblems(
  parts: AsyncIterable<Part<unknown>>,
  file: string,
  what: string,
  told: number | undefined,
): Promise<readonly RunDamage[]> {
  const problems: RunDamage[] = []
  let found = 0
  for await (const part of parts) {
    found += 1
    if (!isPart(part)) problems.push(part.problem)
    if (problems.length >= TOLD) return problems
  }
  if (problems.length > 0 || told === undefined || told === found) return problems
  return [{ code: 'miscounted', file, what, told, found }]
}
