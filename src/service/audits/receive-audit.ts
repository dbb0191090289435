import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import { refuse } from '../problem.ts'
import type { ProblemCode } from '../problem-words.ts'
import type { Audits } from './audits.ts'
import { onceOf } from './idempotency.ts'
import { Refused } from './refused.ts'
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
  if (typeof taken === 'object' && !(taken instanceof Refused)) {
    return reply.code(202).header('location', `/v1/audits/${taken.id}`).send(taken)
  }
  dropUpload(request)
  if (taken === 'queue-full') reply.header('retry-after', RETRY_AFTER)
  return typeof taken === 'string' ? refuse(request, reply, taken) : refuse(request, reply, taken.code, taken.faults)
}

/** One upload at a time with one key, and no more than may wait; whoever sends again what is here needs no place. */
async function takeInTurn(
  audits: Audits,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<AuditJob | Refused | ProblemCode> {
  const once = onceOf(request)
  if (once === 'wrong-header') {
    return new Refused(once, ({ idempotencyKey: detail }) => [{ code: once, detail, header: 'idempotency-key' }])
  }
  const { key } = once
  const { queue, underWay } = audits
  if (queue.isStopping) return 'stopping'
  if (key !== undefined && underWay.has(key)) return 'key-in-use'
  const known = key !== undefined && queue.cameWith(key) !== undefined
  const place = known ? { left: () => {} } : queue.enter()
  if (place === undefined) return 'queue-full'
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
