import type { FileAccount } from '../ingest/load.ts'
import { noticeLine, type WaiverUse } from '../run/waiver-use.ts'
import type { WaiversOn } from '../run/waivers-on.ts'
import type { AuditSummary } from '../schemas/generated/audit-summary.ts'
import type { AuditRequest } from './audit-request.ts'
import type { OpinionSample } from './opinion-sample.ts'
import type { SecondOpinion } from './second-opinion.ts'
import type { Tally } from './tally.ts'

/** A second opinion, with the sample it is on. */
export interface Opinion extends SecondOpinion {
  readonly drawn: OpinionSample
}

/** The summary of an audit, as `tally.json` and `--format json` have it; `durationMs` in milliseconds. */
export function summarise(
  { rulesHash, circumstances, scope, version, sample }: AuditRequest,
  files: readonly FileAccount[],
  { sample: judged, agreed, drawn }: Opinion,
  counts: Tally & Pick<AuditSummary, 'conflicts' | 'selection' | 'waivers'>,
  durationMs: number,
): AuditSummary {
  const sum = (of: (file: FileAccount) => number) => files.reduce((total, file) => total + of(file), 0)
  return {
    tool: 'partner-preflight',
    version,
    asOf: circumstances.asOf,
    rulesHash,
    settings: { ...circumstances.choices, holidays: [...circumstances.holidays], sampleSeed: sample.seed },
    inputs: files.map(({ file, read, used, ignored, rejected }) => {
      return { file: file.name, kind: file.kind.id, sha256: file.sha256, read, used, ignored, rejected }
    }),
    accounting: {
      read: sum(({ read }) => read),
      used: sum(({ used }) => used),
      ignored: sum(({ ignored }) => ignored),
      rejected: sum(({ rejected }) => rejected),
    },
    scope,
    ...counts,
    selfCheck: {
      sample: judged,
      agreed,
      subjects: drawn.subjects,
      resellers: drawn.resellers.length,
      notRepresented: drawn.unrepresented.map(({ rule, verdict }) => `${rule} ${verdict}`),
    },
    durationMs: Math.round(durationMs),
  }
}

/** Said only of an audit that was given waivers. */
export function waiversTold({ all }: WaiversOn, use: WaiverUse): Pick<AuditSummary, 'waivers'> {
  return all.length === 0 ? {} : { waivers: use.notices().map(noticeLine) }
}
