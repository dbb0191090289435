import type { onRequestHookHandler } from 'fastify'
import type { Scope } from '../schemas/generated/service-keys.ts'
import type { Holder, Keys } from './keys.ts'
import { refuse } from './problem.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose key the request came with; undefined where none is asked for. */
    holder: Holder | undefined
  }
  interface FastifyContextConfig {
    /** What a key needs for this route; absent: no key is asked for. */
    readonly scope?: Scope
  }
}

/** Lets in who has a key with the scope of the route; without keys everybody. */
export function authorising(keys: Keys | undefined): onRequestHookHandler {
  return (request, reply, done) => {
    const { scope } = request.routeOptions.config
    if (keys === undefined || scope === undefined) return done()
    const key = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    if (key === undefined) return refuse(request, reply.header('www-authenticate', 'Bearer'), 'key-missing')
    const holder = keys.holderOf(key)
    if (holder === undefined) {
      return refuse(request, reply.header('www-authenticate', 'Bearer error="invalid_token"'), 'key-unknown')
    }
    request.holder = holder
    return holder.scopes.has(scope) ? done() : refuse(request, reply, 'scope-missing')
  }
}
