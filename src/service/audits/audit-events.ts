import { once } from 'node:events'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import type { Audits } from './audits.ts'

/**
 * An audit as server-sent events: how far it is, with each change, until it ends or is taken away, or the service stops.
 * Whoever reads slowly is told the latest, and none in between is kept.
 */
export async function* eventsOf({
  queue,
  limits,
  job: { id },
}: Pick<Audits, 'queue' | 'limits'> & { readonly job: AuditJob }): AsyncGenerator<string> {
  let told = ''
  for (let job = queue.get(id); job !== undefined; job = queue.get(id)) {
    const text = JSON.stringify(job)
    // Silence would be taken for the end of the connection.
    yield text === told ? ': still here\n\n' : `event: audit\ndata: ${text}\n\n`
    told = text
    if (ENDS.has(job.state) || queue.isStopping) return
    if (JSON.stringify(queue.get(id)) === text) await changeOf(queue, id, limits.patience / 2)
  }
}

const ENDS: ReadonlySet<AuditJob['state']> = new Set(['done', 'failed', 'interrupted'])

/** Waits until more is known of an audit, but no longer than so many milliseconds. */
async function changeOf({ changes }: Audits['queue'], id: string, most: number): Promise<void> {
  const ended = new AbortController()
  const timer = setTimeout(() => ended.abort(), most)
  await once(changes, id, { signal: ended.signal }).catch(() => {})
  clearTimeout(timer)
}
