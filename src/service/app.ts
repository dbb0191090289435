import multipart from '@fastify/multipart'
import rateLimit, { type RateLimitPluginOptions } from '@fastify/rate-limit'
import { type FastifyBaseLogger, type FastifyInstance, fastify, LogController } from 'fastify'
import { addAudits } from './audits/audit-routes.ts'
import type { Audits } from './audits/audits.ts'
import { addFindings } from './audits/findings-route.ts'
import { addReports } from './audits/report-routes.ts'
import { authorising } from './authorise.ts'
import { answerBadClient } from './bad-clients.ts'
import { benchesOf } from './benches.ts'
import { letPagesAsk } from './cors.ts'
import { addCoverage } from './coverage-route.ts'
import { answerFailures } from './failures.ts'
import type { ServiceGround } from './ground.ts'
import { addHealth, type Readiness } from './health-routes.ts'
import type { Limits } from './limits.ts'
import { logRequests } from './log.ts'
import { addMetrics } from './metrics.ts'
import { addOpenApi } from './openapi.ts'
import { answerOtherMethods } from './other-methods.ts'
import { addPreflight } from './preflight-route.ts'
import { refuse } from './problem.ts'
import { requestIds } from './request-ids.ts'
import { addRules } from './rules-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { giveUpOnSlowBodies } from './slow-bodies.ts'
import { giveUpOnSlowReaders, waitForReaders } from './slow-readers.ts'
import { addStream } from './stream-route.ts'
import { Unsent } from './unsent.ts'

/** Builds the service: every route, ready to be asked by `inject` or to listen. Without `audits` it takes none. */
export async function buildApp(
  ground: ServiceGround,
  limits: Limits,
  log: FastifyBaseLogger,
  readiness: Readiness,
  audits?: Audits,
): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: requestIds(),
    requestIdHeader: false,
    bodyLimit: limits.bodyLimit,
    connectionTimeout: limits.patience,
    keepAliveTimeout: limits.patience,
    http: { headersTimeout: limits.patience, requestTimeout: 0, connectionsCheckingInterval: 500 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerBadClient,
    frameworkErrors: (_, request, reply) => refuse(request, reply, 'malformed-request'),
  })
  app.server.maxConnections = limits.maxConnections
  app.decorateRequest('holder', undefined)
  const headers = await securityHeaders()
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).headers(headers)
    done()
  })
  answerFailures(app)
  logRequests(app)
  letPagesAsk(app, ground.origins)
  app.addHook('onRequest', authorising(ground.keys))
  if (limits.rateLimit > 0) await app.register(rateLimit, ratePerMinute(limits.rateLimit))
  giveUpOnSlowBodies(app, limits)
  const unsent = new Unsent(app.server)
  giveUpOnSlowReaders(app, unsent, limits)
  waitForReaders(app, unsent)
  readBodiesWhole(app)
  await addOpenApi(app, ground.version, ground.keys !== undefined)
  const otherMethods = answerOtherMethods(app)

  const benchFor = benchesOf(ground)
  addMetrics(app, audits)
  addHealth(app, readiness)
  addRules(app, ground.rules)
  addCoverage(app, ground)
  addPreflight(app, benchFor, limits)
  await app.register(async (scope) => {
    readBodiesAsTheyCome(scope)
    addStream(scope, benchFor, limits, unsent)
  })
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    await scope.register(multipart, { throwFileSizeLimit: false })
    scope.addHook('onRequest', async (_, reply) => {
      reply.header('cache-control', 'private, no-store')
    })
    addAudits(scope, audits)
    addFindings(scope, audits)
    addReports(scope, audits)
  })
  otherMethods()
  if (audits !== undefined) stopAlong(app, audits)
  return app
}

/** Audits are told to stop when the service is, and it has not stopped before they have. */
function stopAlong(app: FastifyInstance, { close }: Audits): void {
  let stopped = Promise.resolve()
  app.addHook('preClose', async () => {
    stopped = close()
  })
  app.addHook('onClose', () => stopped)
}

/** Bodies come in as the bytes that they are: which of them are JSON is for our own reader to say. */
function readBodiesWhole(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
}

function readBodiesAsTheyCome(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_, body, done) => done(null, body))
}

function ratePerMinute(max: number): RateLimitPluginOptions {
  return {
    max,
    timeWindow: 60_000,
    keyGenerator: ({ holder, ip }) => (holder === undefined ? ip : `key ${holder.name}`),
  }
}
