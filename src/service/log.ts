import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { type DestinationStream, pino } from 'pino'

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A log in JSON, a record a line. What a record may have is listed where it is made: nothing that was sent, ever. */
export function logTo(destination: DestinationStream, level: LogLevel): FastifyBaseLogger {
  return pino({ level, base: null, serializers: NOTHING_WHOLE, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}

/** The framework hands over requests, replies and errors as they are; none of them gets into the log so. */
const NOTHING_WHOLE = {
  req: () => undefined,
  res: () => undefined,
  // Of the reader of uploads, at trace level: the headers of a request are among them.
  busboyOptions: () => undefined,
  err: ({ name, code }: { readonly name?: string; readonly code?: string }) => ({ name, code }),
}

/** One line a request. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, holder } = request
    request.log.info({
      method,
      route: routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 1000) / 1000,
      ...(holder !== undefined && { key: holder.name }),
    })
    done()
  })
}
