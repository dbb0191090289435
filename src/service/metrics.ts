import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import { addAuditMetrics } from './audits/audit-metrics.ts'
import type { Audits } from './audits/audits.ts'

/** `GET /metrics`: how many requests, how long they took, how the process is, and how many audits there are, as Prometheus reads it. */
export function addMetrics(app: FastifyInstance, audits: Audits | undefined): void {
  const register = new Registry()
  collectDefaultMetrics({ register })
  if (audits !== undefined) addAuditMetrics(register, audits.queue)
  const seconds = new Histogram({
    name: 'partner_preflight_request_seconds',
    help: 'How long requests took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [register],
    collect: () => count(),
  })
  let answered: Answered[] = []
  const count = () => {
    for (const { took, ...labels } of answered) seconds.observe(labels, took / 1000)
    answered = []
  }
  app.addHook('onResponse', ({ method, routeOptions }, reply, done) => {
    // The path itself is somebody's text, the route is ours.
    answered.push({ method, route: routeOptions.url ?? 'none', status: reply.statusCode, took: reply.elapsedTime })
    if (answered.length === AT_A_TIME) count()
    done()
  })
  app.get('/metrics', {
    config: { scope: 'read', rateLimit: false },
    schema: {
      summary: 'Figures for Prometheus',
      tags: ['operating'],
      produces: ['text/plain'],
      response: { 200: { description: 'The figures.', type: 'string' } },
    },
    handler: async (_, reply) => reply.header('content-type', register.contentType).send(await register.metrics()),
  })
  app.addHook('onClose', async () => register.clear())
}

/** A request that has not been counted yet: to count many together costs much less for each. */
interface Answered {
  readonly method: string
  readonly route: string
  readonly status: number
  /** In milliseconds. */
  readonly took: number
}

const AT_A_TIME = 500
