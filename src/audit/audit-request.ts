import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Gate } from '../domain/gate.ts'
import type { Circumstances } from '../facts/expression.ts'
import type { Limits } from '../ingest/read/limits.ts'
import type { Input } from '../ingest/recognise-file.ts'
import { templateKinds } from '../ingest/recognise-templates.ts'
import type { RuleBook } from '../rules/in-force.ts'
import type { Selection } from '../run/selection.ts'
import type { WaiversOn } from '../run/waivers-on.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import type { Judged } from './gate-table.ts'
import type { Progress } from './progress.ts'

/** What an audit is asked: the exports, by which rules they are judged, and what comes in from outside. */
export interface AuditRequest {
  readonly inputs: readonly Input[]
  readonly mapping: Mapping
  /** How much of a file is believed, where it is not what it is by default. */
  readonly limits?: Partial<Limits>
  readonly kinds: readonly ExportKind[]
  readonly book: RuleBook
  readonly rulesHash: string
  readonly circumstances: Circumstances
  readonly scope: Judged
  /** As they stand on the as-of day. */
  readonly waivers: WaiversOn
  /** The gates asked for, in their order: those whose rules are in the book. */
  readonly gates: readonly Gate[]
  /** The gate that was asked for, where one was. */
  readonly gate?: Gate
  /** What is told of: everything is judged. */
  readonly selection: Selection
  readonly threads: number
  readonly memory?: string
  readonly version: string
  /** Told how far the audit is, often. */
  readonly onProgress?: (progress: Progress) => void
  /** Asks the audit to end, by throwing the reason of the signal. */
  readonly stop?: AbortSignal
  /** Milliseconds from any fixed point, for how long things take. */
  readonly clock: () => number
  /** The moment the audit started, for the manifest alone. */
  readonly startedAt: string
  /** How many subjects the second opinion looks at, those added for rare verdicts apart, and the seed of the choice. */
  readonly sample: { readonly subjects: number; readonly seed: number }
}

/** Every kind that an export may be of: those given, and our own templates. */
export function kindsOf({ kinds }: AuditRequest): readonly ExportKind[] {
  return [...kinds, ...templateKinds()]
}
