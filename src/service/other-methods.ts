import type { FastifyInstance } from 'fastify'
import { refuse } from './problem.ts'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/**
 * Answers what a path is not asked by: 405, with the methods that there are. To be called before the routes are added;
 * what it gives back is to be called after.
 */
export function answerOtherMethods(app: FastifyInstance): () => void {
  const known = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    known.set(url, methods)
  })
  return () => {
    for (const [url, methods] of [...known]) {
      const allow = [...methods].sort().join(', ')
      app.route({
        url,
        method: METHODS.filter((method) => !methods.has(method)),
        schema: { hide: true },
        // Before anything of a body is read.
        onRequest: async (request, reply) => refuse(request, reply.header('allow', allow), 'method-not-allowed'),
        handler: async (request, reply) => refuse(request, reply, 'method-not-allowed'),
      })
    }
  }
}
