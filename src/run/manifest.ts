import { relative, resolve } from 'node:path'
import type { FileAccount } from '../ingest/load.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import type { WaiversOn } from './waivers-on.ts'

/** What an audit was given beside its files. */
interface Given {
  readonly inputs: readonly { readonly name: string; readonly path: string }[]
  readonly mapping: Mapping
  readonly waivers: WaiversOn
}

/**
 * What a run says of itself: enough to repeat it, and to know that its inputs are the same. Their paths are those from
 * `folder`, where the run will stand, so that both may move together.
 */
export function manifestOf(
  summary: AuditSummary,
  files: readonly FileAccount[],
  { inputs, mapping: { provider = {} }, waivers }: Given,
  folder: string,
  startedAt: string,
): object {
  const { tool, version, asOf, rulesHash, settings, scope, selection, accounting, selfCheck, durationMs } = summary
  return {
    tool,
    version,
    asOf,
    scope,
    ...(selection === undefined ? {} : { selection }),
    rulesHash,
    settings,
    provider,
    ...(waivers.all.length === 0 ? {} : { waivers: waivers.all }),
    inputs: files.map((file) => inputOf(file, inputs[file.file.number - 1]?.path, folder)),
    accounting,
    selfCheck,
    startedAt,
    durationMs,
  }
}

function inputOf({ file, read, used, ignored, rejected }: FileAccount, path: string | undefined, folder: string) {
  const { name, kind, sha256, head, columns, ignored: unmapped, accounting, readBy } = file
  return {
    file: name,
    // Standard input is not kept.
    ...(name === '-' || path === undefined ? {} : { path: relative(folder, resolve(path)) }),
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
