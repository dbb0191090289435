import type { FastifyError, FastifyInstance } from 'fastify'
import { refuse } from './problem.ts'
import type { ProblemCode } from './problem-words.ts'

/** Turns what the framework refuses, and what we did not expect, into problems. */
export function answerFailures(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) => refuse(request, reply, 'not-found'))
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const code = codeOf(error)
    // Of an error only where in our code it happened: its message may repeat what was sent.
    if (code === 'our-bug') request.log.error({ error: error.name, code: error.code, at: framesOf(error) }, 'our bug')
    return refuse(request, code === 'too-slow' ? reply.header('connection', 'close') : reply, code)
  })
}

function codeOf({ code, statusCode = 500 }: FastifyError): ProblemCode {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too-large'
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'media-type'
  if (statusCode === 429) return 'too-many-requests'
  return statusCode >= 400 && statusCode < 500 ? 'malformed-request' : 'our-bug'
}

function framesOf({ stack = '' }: Error): readonly string[] {
  return stack.split('\n').filter((line) => /^ +at /.test(line))
}
