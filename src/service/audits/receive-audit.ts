import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import { refuse } from '../problem.ts'
import type { Audits } from './audits.ts'
import { onceOf } from './idempotency.ts'
import type { Refused } from './refused.ts'
import { takeUpload } from './take-upload.ts'
import { dropUpload } from './watch-upload.ts'

/** Takes an upload, or says why not; what is not taken leaves nothing. */
export async function receiveAudit(
  audits: Audits,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const taken = await takeInTurn(audits, request, reply)
  if (reply.sent) return reply
  if (!('code' in taken)) return reply.code(202).header('location', `/v1/audits/${taken.id}`).send(taken)
  dropUpload(request)
  if (taken.code === 'queue-full') reply.header('retry-after', RETRY_AFTER)
  return refuse(request, reply, taken.code, taken.faults)
}

/** One upload at a time with one key, and no more than may wait; whoever sends again what is here needs no place. */
async function takeInTurn(audits: Audits, request: FastifyRequest, reply: FastifyReply): Promise<AuditJob | Refused> {
  const once = onceOf(request)
  if (once === 'wrong-header') {
    const faults: Refused['faults'] = ({ idempotencyKey: detail }) => [
      { code: once, detail, header: 'idempotency-key' },
    ]
    return { code: once, faults }
  }
  const { key } = once
  const { queue, underWay } = audits
  if (queue.isStopping) return { code: 'stopping' }
  if (key !== undefined && underWay.has(key)) return { code: 'key-in-use' }
  const known = key !== undefined && queue.cameWith(key) !== undefined
  const place = known ? { left: () => {} } : queue.enter()
  if (place === undefined) return { code: 'queue-full' }
  if (key !== undefined) underWay.add(key)
  try {
    return await takeUpload(audits, request, reply, key)
  } finally {
    if (key !== undefined) underWay.delete(key)
    place.left()
  }
}

/** In seconds. */
const RETRY_AFTER = 10
