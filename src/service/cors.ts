import type { FastifyInstance, FastifyReply } from 'fastify'

/** Lets pages of these origins ask the service by a browser; of no others, and without any there is nothing of CORS. */
export function letPagesAsk(app: FastifyInstance, origins: ReadonlySet<string>): void {
  if (origins.size === 0) return
  app.addHook('onRequest', async ({ method, headers }, reply) => {
    const { origin = '' } = headers
    if (!origins.has(origin)) return undefined
    reply.header('access-control-allow-origin', origin).header('access-control-expose-headers', EXPOSED)
    const asksFirst = method === 'OPTIONS' && headers['access-control-request-method'] !== undefined
    return asksFirst ? mayAsk(reply) : undefined
  })
  app.addHook('onSend', async (_, reply) => {
    const vary = [reply.getHeader('vary') ?? [], 'Origin'].flat()
    reply.header('vary', vary.join(', '))
  })
}

function mayAsk(reply: FastifyReply): FastifyReply {
  return reply
    .header('access-control-allow-methods', 'GET, POST, DELETE')
    .header('access-control-allow-headers', 'authorization, content-type, accept-language, idempotency-key')
    .header('access-control-max-age', '600')
    .code(204)
    .send()
}

/** What pages may read beside what all may. */
const EXPOSED = 'location, link, retry-after, x-request-id'
