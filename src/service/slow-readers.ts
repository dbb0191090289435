import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Limits } from './limits.ts'

/**
 * Gives up on whoever does not read its answer. Node's own timeout for connections takes up to twice its time for that:
 * where something is still to be sent, it looks a second time whether any of it went. So it is given half the time there.
 */
export function giveUpOnSlowReaders({ server }: FastifyInstance, { patience }: Limits): void {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
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

/** Times within the patience of the service. */
const OFTEN = 7
