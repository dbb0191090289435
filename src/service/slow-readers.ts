import type { FastifyInstance } from 'fastify'
import type { Limits } from './limits.ts'
import { refuse } from './problem.ts'
import type { Unsent } from './unsent.ts'

/**
 * Gives up on whoever does not read its answer. Node's own timeout for connections takes up to twice its time for that:
 * where something is still to be sent, it looks a second time whether any of it went. So it is given half the time there.
 */
export function giveUpOnSlowReaders({ server }: FastifyInstance, { sockets }: Unsent, { patience }: Limits): void {
  const half = patience / 2
  const timer = setInterval(() => {
    for (const socket of sockets) {
      const isBehind = socket.writableLength > 0
      if (isBehind && socket.timeout === patience) socket.setTimeout(half)
      if (!isBehind && socket.timeout === half) socket.setTimeout(patience)
    }
  }, patience / OFTEN)
  server.once('close', () => clearInterval(timer))
  timer.unref()
}

/** Makes no more answers while too much of those before is not read. */
export function waitForReaders(app: FastifyInstance, unsent: Unsent): void {
  app.addHook('preHandler', (request, reply, done) => {
    if (request.routeOptions.config.scope === undefined || !unsent.isFull()) return done()
    refuse(request, reply.header('retry-after', RETRY_AFTER), 'too-many-requests')
  })
}

/** Times within the patience of the service: how late somebody is found to be behind adds to how late he is closed. */
const OFTEN = 20

/** In seconds. */
const RETRY_AFTER = 2
