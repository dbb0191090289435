import type { FastifyInstance } from 'fastify'
import type { Limits } from './limits.ts'
import { refuse } from './problem.ts'
import { Waiting } from './waiting.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Waits for the body; undefined where none comes. */
    waiting: Waiting | undefined
  }
  interface FastifyContextConfig {
    /** The route reads its body by itself, as it comes. */
    readonly streams?: boolean
  }
}

/** Gives up on a body that does not come. Node's own requestTimeout would also end a stream that is well under way. */
export function giveUpOnSlowBodies(app: FastifyInstance, { patience }: Limits): void {
  app.decorateRequest('waiting', undefined)
  app.addHook('preParsing', (request, reply, payload, done) => {
    if (request.routeOptions.config.streams === true || request.raw.complete) return done(null, payload)
    request.waiting = new Waiting(patience, () => {
      refuse(request, reply.header('connection', 'close'), 'too-slow')
    })
    request.waiting.begin()
    done(null, payload)
  })
  app.addHook('preValidation', ({ waiting }, _, done) => over(waiting, done))
  app.addHook('onRequestAbort', ({ waiting }, done) => over(waiting, done))
  app.addHook('onResponse', ({ waiting }, _, done) => over(waiting, done))
}

function over(waiting: Waiting | undefined, done: () => void): void {
  waiting?.over()
  done()
}
