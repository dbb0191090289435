import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AuditSummary, validateAuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { RunManifest } from '../schemas/generated/run-manifest.ts'
import { findingParts } from './finding-parts.ts'
import { firstOf, parsed, type RejectLine, type ResellerLine, rejectParts, resellerParts } from './parts.ts'
import { prove } from './prove.ts'
import { MANIFEST, readManifest } from './read-manifest.ts'
import { isPart, type Part, type RunDamage } from './run-problem.ts'

/** A whole run, proven when it was opened. Each iterator may be asked for as often as is needed, and holds one thing at a time. */
export interface Run {
  /** As it was named. */
  readonly folder: string
  readonly manifest: RunManifest
  readonly summary: AuditSummary
  /** In the order of the contract: by the UTF-8 bytes of the subject's key, then of the rule. */
  readonly findings: () => AsyncGenerator<Finding>
  readonly resellers: () => AsyncGenerator<ResellerLine>
  readonly rejects: () => AsyncGenerator<RejectLine>
}

const TALLY = 'tally.json'

/**
 * Opens the folder of a run. Every line is read once beforehand and compared with the tallies, so that whoever asks
 * the run afterwards meets no damage: all of it is told here.
 */
export async function openRun(folder: string): Promise<Run | { readonly problems: readonly RunDamage[] }> {
  const manifest = await readManifest(folder)
  if (manifest === undefined) return { problems: [{ code: 'no-run', file: join(folder, MANIFEST) }] }
  const summary = await readSummary(folder)
  if (!isPart(summary)) return { problems: [summary.problem] }
  const problems = await prove(folder, summary.value)
  if (problems.length > 0) return { problems }
  return {
    folder,
    manifest,
    summary: summary.value,
    findings: () => proven(findingParts(folder)),
    resellers: () => proven(resellerParts(folder)),
    rejects: () => proven(rejectParts(folder)),
  }
}

async function readSummary(folder: string): Promise<Part<AuditSummary>> {
  const text = await readFile(join(folder, TALLY), 'utf8').catch(() => undefined)
  if (text === undefined) return { problem: { code: 'part-gone', file: TALLY } }
  const json = parsed(text)
  if (json === undefined) return { problem: { code: 'not-json', file: TALLY, line: 1 } }
  const result = validateAuditSummary(json.value)
  if ('value' in result) return { value: result.value }
  return { problem: { code: 'shape', file: TALLY, line: 1, ...firstOf(result.problems) } }
}

async function* proven<T>(parts: AsyncIterable<Part<T>>): AsyncGenerator<T> {
  for await (const part of parts) {
    if (!isPart(part)) throw new Error(`${part.problem.file} was changed while the run was read`)
    yield part.value
  }
}
