import { isIP } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Readiness } from './health-routes.ts'

/** A service that listens. */
export interface Listening {
  readonly url: string
  /** Takes no more requests, answers those under way, and closes; what is not done after `grace` ms is cut off. */
  readonly stop: (grace?: number) => Promise<void>
}

/** Lets a service listen; rejects as Node does where the address cannot be had. */
export async function listen(
  app: FastifyInstance,
  { host, port }: { readonly host: string; readonly port: number },
  readiness: Readiness,
): Promise<Listening> {
  const url = await app.listen({ host, port, backlog: BACKLOG })
  readiness.ready = true
  return {
    url,
    stop: async (grace = GRACE) => {
      readiness.ready = false
      // Whoever has its answer now would else keep its connection for as long as anybody may be idle.
      const idle = setInterval(() => app.server.closeIdleConnections(), OFTEN)
      const timer = setTimeout(() => app.server.closeAllConnections(), grace)
      await app.close()
      clearTimeout(timer)
      clearInterval(idle)
    },
  }
}

/** Whoever stops a service waits ten seconds at most. */
const GRACE = 8000

/** Of a thousand that come at once none is turned away, to come again only after a second or more. */
const BACKLOG = 4096

/** In milliseconds. */
const OFTEN = 100

/** Whether nobody but this machine reaches an address. A name other than localhost may lead anywhere. */
export function isLoopback(host: string): boolean {
  if (isIP(host) === 4) return host.startsWith('127.')
  return host === '::1' || host === 'localhost'
}
