import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Limits } from './limits.ts'
import { refuse } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route reads its body by itself, as it comes. */
    readonly streams?: boolean
  }
}

/**
 * Gives up on a body that does not come. Node's own requestTimeout would also end a stream that is well under way; and a
 * timer for each request would cost more than all else that is done about its body, so that one looks at all of them.
 */
export function giveUpOnSlowBodies(app: FastifyInstance, { patience }: Limits): void {
  const awaited = new Map<FastifyRequest, { readonly reply: FastifyReply; readonly since: number }>()
  let looks = 0
  app.addHook('preParsing', (request, reply, payload, done) => {
    const isAwaited = request.routeOptions.config.streams !== true && !request.raw.complete
    if (isAwaited) awaited.set(request, { reply, since: looks })
    done(null, payload)
  })
  app.addHook('preValidation', (request, _, done) => {
    awaited.delete(request)
    done()
  })
  const timer = setInterval(() => {
    looks++
    for (const [request, { reply, since }] of awaited) {
      const isOver = reply.sent || request.raw.destroyed
      const isLate = looks - since > OFTEN
      if (isOver || isLate) awaited.delete(request)
      if (isLate && !isOver) refuse(request, reply.header('connection', 'close'), 'too-slow')
    }
  }, patience / OFTEN)
  app.server.once('close', () => clearInterval(timer))
  timer.unref()
}

/** Looks within the patience of the service: how late a body is found to be missing adds to how late it is given up. */
const OFTEN = 20
