import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { AuditJob } from '../../schemas/generated/audit-job.ts'
import { acceptedOf } from '../accepted.ts'
import { onlyMediaType } from '../media-type.ts'
import { problems, shapeOf, shapesOf, uploadSchema } from '../openapi.ts'
import { refuse } from '../problem.ts'
import { onlyParameters, type Query, querySchema } from '../query.ts'
import { eventsOf } from './audit-events.ts'
import { type Audits, findAudit } from './audits.ts'
import { receiveAudit } from './receive-audit.ts'

const MULTIPART = 'multipart/form-data'
const EVENTS = 'text/event-stream'
const PAGE = ['cursor', 'limit'] as const

/** `/v1/audits`: exports are sent to be judged, looked after, and taken away. */
export function addAudits(app: FastifyInstance, audits: Audits | undefined): void {
  app.post('/v1/audits', {
    config: { scope: 'audit', streams: true },
    onRequest: [onlyParameters(), onlyMediaType(MULTIPART)],
    schema: {
      summary: 'Send exports to be audited',
      tags: ['audits'],
      consumes: [MULTIPART],
      headers: IDEMPOTENCY_KEY,
      body: uploadSchema(),
      response: {
        202: shapeOf('audit-job', 'The audit, which waits or runs; Location says where it is found.'),
        ...problems(400, 408, 409, 413, 415, 422, 429, 503, 507),
      },
    },
    handler: async (request, reply) =>
      audits === undefined ? refuse(request, reply, 'audits-not-configured') : receiveAudit(audits, request, reply),
  })
  app.get<{ Querystring: Query<(typeof PAGE)[number]> }>('/v1/audits', {
    config: { scope: 'read' },
    onRequest: onlyParameters(...PAGE),
    schema: {
      summary: 'List the audits that came with the same key, the latest first',
      tags: ['audits'],
      querystring: querySchema(PAGE),
      response: { 200: shapeOf('audit-jobs', 'The audits that are kept.'), ...problems(400, 503) },
    },
    handler: async (request, reply) => {
      if (audits === undefined) return refuse(request, reply, 'audits-not-configured')
      return pageOf(audits.queue.listOf(request.holder?.name), request.query)
    },
  })
  app.get<{ Params: { id: string } }>('/v1/audits/:id', {
    config: { scope: 'read' },
    onRequest: onlyParameters(),
    schema: {
      summary: 'Tell how far an audit is, once or as it goes',
      tags: ['audits'],
      params: ID,
      response: {
        200: shapesOf('The audit; as events: one `audit` with each change, until it ends.', {
          'application/json': 'audit-job',
          [EVENTS]: 'text',
        }),
        ...problems(400, 404, 503),
      },
    },
    handler: async (request, reply) => {
      const found = findAudit(audits, request)
      if (typeof found === 'string') return refuse(request, reply, found)
      reply.header('vary', 'Accept')
      if (acceptedOf(request.headers.accept, ['application/json', EVENTS]) !== EVENTS) return found.job
      const events = Readable.from(eventsOf(found), { objectMode: true, highWaterMark: 1 })
      return reply.header('content-type', EVENTS).send(events)
    },
  })
  app.delete<{ Params: { id: string } }>('/v1/audits/:id', {
    config: { scope: 'audit' },
    onRequest: onlyParameters(),
    schema: {
      summary: 'Take an audit away, stopping it where it runs',
      tags: ['audits'],
      params: ID,
      response: { 204: { description: 'It is gone.', type: 'null' }, ...problems(400, 404, 503) },
    },
    handler: async (request, reply) => {
      const found = findAudit(audits, request)
      if (typeof found === 'string') return refuse(request, reply, found)
      await found.queue.remove(found.job.id)
      return reply.code(204).send()
    },
  })
}

export const ID = {
  type: 'object',
  properties: { id: { type: 'string', description: 'The id of the audit.' } },
  required: ['id'],
}

const IDEMPOTENCY_KEY = {
  type: 'object',
  properties: {
    'idempotency-key': {
      type: 'string',
      minLength: 1,
      maxLength: 255,
      description: 'Whoever sends the same again with the same key gets the same audit; something else is refused.',
    },
  },
}

function pageOf(all: readonly AuditJob[], { cursor, limit = '100' }: Query<(typeof PAGE)[number]>) {
  const latest = all.toReversed()
  const from = cursor === undefined ? latest : latest.filter(({ id }) => id < cursor)
  const audits = from.slice(0, Number(limit))
  const last = audits.at(-1)
  return { audits, ...(last !== undefined && audits.length < from.length && { next: last.id }) }
}
