import { fastify, LogController } from 'fastify'
import pino from 'pino'

// A program that answers POST /v1/preflight at a free port: `bare BYTES` always with these bytes, `reference` with the
// judgement of json-rules-engine, a fresh engine a request. Body parser, logger and log lines are those of the service.

const [, , rival, bytes] = process.argv

const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ fd: 1, sync: false }))
const app = fastify({ loggerInstance: log, logController: new LogController({ disableRequestLogging: true }) })
app.removeAllContentTypeParsers()
app.addContentTypeParser('*', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
app.addHook('onResponse', async (request, reply) => {
  request.log.info({
    method: request.method,
    route: request.routeOptions.url,
    status: reply.statusCode,
    ms: reply.elapsedTime,
  })
})
const answer = rival === 'bare' ? () => bytes : await byReference()
app.post('/v1/preflight', async (request, reply) => {
  return reply.header('content-type', 'application/json; charset=utf-8').send(await answer(request.body))
})
process.stderr.write(`${await app.listen({ port: 0, host: '127.0.0.1' })}\n`)

async function byReference() {
  const [
    { readAccount },
    { judgeAccount },
    { benchesOf },
    { readPreparedDatasets },
    { readPreparedRules },
    { choicesFrom },
  ] = await Promise.all(
    [
      'preflight/account',
      'preflight/judge-state',
      'service/benches',
      'datasets/prepared',
      'rules/prepared',
      'datasets/settings',
    ].map((module) => import(new URL(`../../dist/${module}.js`, import.meta.url).href)),
  )
  const datasets = readPreparedDatasets()
  const { rules } = readPreparedRules()
  const choices = choicesFrom(datasets.settings)
  const benchFor = benchesOf({ rules, datasets, holidays: new Set(), choices, today: () => '2021-03-15' })
  return async (body) => {
    const { answer } = await judgeAccount(readAccount(body, '-'), { ...benchFor({}), engine: 'reference' })
    return JSON.stringify(answer)
  }
}
