import type { FastifyRequest } from 'fastify'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import type { AuditQueue } from './audit-queue.ts'
import type { DataFolder } from './data-folder.ts'
import type { AuditLimits } from './limits.ts'
import type { Pace } from './pace.ts'
import type { Reports } from './reports.ts'

/** What the routes about audits stand on. */
export interface Audits {
  readonly folder: DataFolder
  readonly queue: AuditQueue
  readonly reports: Reports
  readonly limits: AuditLimits
  /** The ids of the rules that waivers may name. */
  readonly rules: readonly string[]
  readonly pace: Pace
  /** Idempotency-Keys of uploads that are being received. */
  readonly underWay: Set<string>
  /** This moment in UTC, ISO 8601. */
  readonly moment: () => string
  /** Stops what runs so that the next start takes it up again, and lets go of the data directory. */
  readonly close: () => Promise<void>
}

/** The audit that is asked for, with what its routes stand on; or why there is none. Another's audit is none. */
export function findAudit(
  audits: Audits | undefined,
  { params, holder }: Pick<FastifyRequest<{ Params: { id: string } }>, 'params' | 'holder'>,
): (Audits & { readonly job: AuditJob }) | 'audits-not-configured' | 'no-such-audit' {
  if (audits === undefined) return 'audits-not-configured'
  const job = audits.queue.getOf(holder?.name, params.id)
  return job === undefined ? 'no-such-audit' : { ...audits, job }
}
