import type { FastifyInstance } from 'fastify'
import { problems } from './openapi.ts'
import { refuse } from './problem.ts'

/** Whether the service takes requests: false from the moment it is told to stop. */
export interface Readiness {
  ready: boolean
}

/** `GET /healthz`: the process answers. `GET /readyz`: it takes requests. */
export function addHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/healthz', {
    config: { rateLimit: false },
    schema: { summary: 'Whether the service is alive', tags: ['operating'], response: { 200: FINE } },
    handler: async () => ({ status: 'alive' }),
  })
  app.get('/readyz', {
    config: { rateLimit: false },
    schema: {
      summary: 'Whether the service takes requests',
      tags: ['operating'],
      response: { 200: FINE, ...problems(503) },
    },
    handler: async (request, reply) => (readiness.ready ? { status: 'ready' } : refuse(request, reply, 'stopping')),
  })
}

const FINE = {
  description: 'It does.',
  type: 'object',
  properties: { status: { type: 'string' } },
}
