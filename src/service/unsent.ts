import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** The connections of a service, and what they have not taken yet of their answers. */
export class Unsent {
  readonly sockets: ReadonlySet<Socket>

  constructor(server: Server) {
    const sockets = new Set<Socket>()
    this.sockets = sockets
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    })
  }

  /** Whether so much waits to be read that no more should be made: whoever does not read in time is closed. */
  isFull(): boolean {
    let bytes = 0
    for (const { writableLength } of this.sockets) bytes += writableLength
    return bytes > MOST
  }
}

/** Answers of one account have a few kilobytes, and some megabytes where it lists much of which nothing is known. */
const MOST = 64 * 1024 * 1024
