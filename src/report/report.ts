import type { SourceDocument } from '../datasets/datasets.ts'
import type { Counts } from '../run/counts.ts'
import type { Run } from '../run/open-run.ts'
import type { Survey } from '../run/survey.ts'
import type { WaiversOn } from '../run/waivers-on.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'
import type { Language } from './words.ts'

/** A run, and what a report of it says beside it. */
export interface Report {
  /** Its findings and resellers are those selected; its summary is that of the whole run. */
  readonly run: Run
  /** Of what the report is about. */
  readonly counts: Counts
  /** What was selected from the run, where anything was. */
  readonly selection?: NonNullable<AuditSummary['selection']>
  readonly survey: Survey
  readonly waivers: WaiversOn
  /** The rules at hand, by id: who acts on a step, and where. */
  readonly rules: ReadonlyMap<string, RuleFile>
  readonly documents: ReadonlyMap<string, SourceDocument>
  readonly language: Language
  readonly csv: CsvStyle
}

export interface CsvStyle {
  readonly delimiter: ',' | ';'
  /** For Excel, which takes a file without one for the local encoding. */
  readonly byteOrderMark: boolean
}

/** One file of a report; its chunks are made as they are asked for. */
export interface Output {
  readonly name: string
  readonly chunks: () => AsyncIterable<string | Uint8Array>
}

/** The findings with the waivers that are in force; verdicts are as they were. */
export async function* reportedFindings({ run, waivers }: Pick<Report, 'run' | 'waivers'>): AsyncGenerator<Finding> {
  for await (const finding of run.findings()) {
    const { waiver: _, ...bare } = finding
    const waiver = waivers.inForce(finding)
    yield waiver === undefined ? bare : { ...bare, waiver }
  }
}
