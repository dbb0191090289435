import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'

/** What an Idempotency-Key header says: none came, none that is one, or the hash of it and of whose it is. */
export type Once = { readonly key: string | undefined } | 'wrong-header'

/** Keys of one holder of an API key are nothing to the others. */
export function onceOf({ headers, holder }: FastifyRequest): Once {
  const given = headers['idempotency-key']
  if (given === undefined) return { key: undefined }
  if (typeof given !== 'string' || !/^[\x20-\x7e]{1,255}$/.test(given)) return 'wrong-header'
  return {
    key: createHash('sha256')
      .update(JSON.stringify([holder?.name ?? '', given]))
      .digest('hex'),
  }
}
