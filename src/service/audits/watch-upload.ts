import type { FastifyRequest } from 'fastify'
import { Waiting } from '../waiting.ts'
import type { AuditLimits } from './limits.ts'

/**
 * Looks at an upload while others read it, and gives up on one that dribbles or never ends. To be called in the same
 * turn in which the reading begins. Returns how to look no more.
 */
export function watchUpload(
  { raw }: FastifyRequest,
  { patience, maxUpload }: Pick<AuditLimits, 'patience' | 'maxUpload'>,
  giveUp: (code: 'too-slow' | 'too-large') => void,
): () => void {
  let bytes = 0
  let seen = 0
  const waiting = new Waiting(patience, () => giveUp('too-slow'))
  const look = (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > maxUpload) {
      over()
      giveUp('too-large')
    } else if (bytes - seen >= LEAST) {
      seen = bytes
      waiting.begin()
    }
  }
  const over = () => {
    waiting.over()
    raw.off('data', look).off('end', over)
  }
  raw.on('data', look).on('end', over)
  waiting.begin()
  return over
}

/** So many bytes have to come within the patience of the service. */
const LEAST = 4096

/** Lets whoever is still sending read the answer: what comes is read slowly, and by nobody any more. */
export function dropUpload(request: FastifyRequest): void {
  const { raw } = request
  if (raw.complete) return
  raw.unpipe()
  raw.on('data', () => {
    raw.pause()
    setTimeout(() => raw.resume(), SLOWLY).unref()
  })
  endUpload(request)
}

/** In milliseconds. */
const SLOWLY = 10

/** Ends an upload soon, unless it ends by itself; until then it is read as before. */
export function endUpload({ raw }: FastifyRequest): void {
  setTimeout(() => {
    if (!raw.complete) raw.destroy()
  }, LINGER).unref()
}

/** In milliseconds. */
const LINGER = 1000
