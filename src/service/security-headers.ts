import helmet from '@fastify/helmet'
import { fastify } from 'fastify'

/** Names of headers, in lower case, and their values. */
export type Headers = Readonly<Record<string, string>>

/**
 * The headers that keep browsers from doing what nobody asked for, as helmet sets them: they are the same on every
 * answer, so helmet is asked once, by an app of its own.
 */
export async function securityHeaders(): Promise<Headers> {
  const asked = fastify()
  asked.get('/', async (_, reply) => reply.code(204).send())
  await asked.register(helmet, { contentSecurityPolicy: NOTHING_TO_SHOW })
  const { headers } = await asked.inject('/')
  await asked.close()
  const entries = Object.entries(headers).filter(([name]) => !OF_EVERY_ANSWER.has(name))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** Answers are data; the page that describes them has a policy of its own. */
const NOTHING_TO_SHOW = { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }

/** What Node and the framework say of an answer, with or without helmet. */
const OF_EVERY_ANSWER: ReadonlySet<string> = new Set(['connection', 'content-length', 'date', 'keep-alive'])
