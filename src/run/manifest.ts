import type { FileAccount } from '../ingest/load.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'

/** What a run says of itself: enough to repeat it, and to know that its inputs are the same. */
export function manifestOf(summary: AuditSummary, files: readonly FileAccount[], startedAt: string): object {
  const { tool, version, asOf, rulesHash, settings, scope, accounting, selfCheck, durationMs } = summary
  return {
    tool,
    version,
    asOf,
    scope,
    rulesHash,
    settings,
    inputs: files.map(inputOf),
    accounting,
    selfCheck,
    startedAt,
    durationMs,
  }
}

function inputOf({ file, read, used, ignored, rejected }: FileAccount) {
  const { name, kind, sha256, head, columns, ignored: unmapped, accounting, readBy } = file
  return {
    file: name,
    kind: kind.id,
    sha256,
    ...readBy,
    encoding: head.encoding,
    dialect: head.dialect,
    mapping: columns.map(({ header, to }) => ({ header, to })),
    ignoredColumns: unmapped.map(({ header }) => header),
    accounting: { read, used, ignored, rejected, structural: accounting.structural },
    warnings: head.warnings,
  }
}
