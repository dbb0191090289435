import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import type { AuditRecord } from '../../schemas/generated/audit-record.ts'
import type { Ended } from './command.ts'

/** An audit that begins to run. */
export function begun(record: AuditRecord, moment: string): AuditRecord {
  return changed(record, { state: 'running', started: moment }, 1)
}

/** An audit that was told to stop, so that it is begun again later. */
export function putBack(record: AuditRecord): AuditRecord {
  return changed(record, { state: 'queued' }, -1)
}

/** An audit that could not even be written of. */
export function lost(record: AuditRecord, moment: string): AuditRecord {
  return changed(record, { state: 'failed', ended: moment })
}

/** An audit whose process has ended, with a run or without one. */
export function ended(record: AuditRecord, how: Ended, hasRun: boolean, moment: string): AuditRecord {
  return changed(record, { state: hasRun ? 'done' : 'failed', ended: moment, ...toldOf(how, hasRun) })
}

/** An audit that ran when the service ended: done where it has its run, else to be run, unless it never comes to its end. */
export function foundAgain(record: AuditRecord, hasRun: boolean, moment: string): AuditRecord {
  if (hasRun) return changed(record, { state: 'done', ended: moment })
  if (record.attempts >= MOST_ATTEMPTS) return changed(record, { state: 'interrupted', ended: moment })
  return changed(record, { state: 'queued' })
}

/** After so many ends of the service while it ran, an audit is taken for the cause of them. */
const MOST_ATTEMPTS = 5

/**
 * What is told of an audit's end. What our own bug says of itself may repeat what was sent; and where there is a run
 * all the same, the audit that was begun before a crash has made it after all.
 */
function toldOf({ exit, messages }: Ended, hasRun: boolean): Pick<AuditJob, 'exit' | 'messages'> {
  if (exit === undefined || (hasRun && exit > MOST_OF_A_RUN)) return {}
  return exit === OUR_BUG ? { exit } : { exit, messages: [...messages] }
}

// Exit codes: the greatest of an audit that has made its run, and of our bug.
const MOST_OF_A_RUN = 3
const OUR_BUG = 70

function changed({ job, attempts, ...rest }: AuditRecord, change: Partial<AuditJob>, more = 0): AuditRecord {
  return { ...rest, job: { ...job, ...change }, attempts: attempts + more }
}
