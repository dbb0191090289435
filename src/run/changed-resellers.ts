import type { Gate } from '../domain/gate.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import { diffFindings } from './diff.ts'
import { diffGates } from './diff-gates.ts'
import type { ResellerLine } from './parts.ts'

/** Findings and resellers of an audit, both in the order of the contract. */
export interface Told {
  readonly findings: AsyncIterable<Finding>
  readonly resellers: AsyncIterable<ResellerLine>
}

/** What of both sides is compared. */
export interface Compared {
  readonly rules: ReadonlySet<string>
  readonly gates: ReadonlySet<Gate>
}

/**
 * The keys of resellers of whom a finding or a gate is not as it was, as `diff` tells findings apart; one may come
 * several times. A reseller that is in only one of the two has changed.
 */
export async function* changedResellers(before: Told, after: Told, compared: Compared): AsyncGenerator<string> {
  const alike = { differing: new Set<never>(), onlyIn: { before: new Set<string>(), after: new Set<string>() } }
  const [old, now] = [findingsBy(before.findings, compared), findingsBy(after.findings, compared)]
  for await (const { status, subject } of diffFindings(old, now, alike)) {
    if (status !== 'unchanged') yield subject.reseller
  }
  for await (const { reseller } of diffGates(at(before.resellers, compared), at(after.resellers, compared))) {
    yield reseller
  }
}

async function* findingsBy(findings: AsyncIterable<Finding>, { rules }: Compared): AsyncGenerator<Finding> {
  for await (const finding of findings) if (rules.has(finding.rule)) yield finding
}

async function* at(lines: AsyncIterable<ResellerLine>, { gates }: Compared): AsyncGenerator<ResellerLine> {
  for await (const line of lines) yield { ...line, gates: line.gates.filter(({ gate }) => gates.has(gate)) }
}
