import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { type Listening, listen } from '../../src/service/listen.ts'
import type { TestService } from './service.ts'

/** Lets a service listen at a free port of this machine until the test is over. */
export async function listening({ app, readiness }: TestService): Promise<Listening & { readonly port: number }> {
  const open = await listen(app, { host: '127.0.0.1', port: 0 }, readiness)
  onTestFinished(() => open.stop(100))
  return { ...open, port: Number(new URL(open.url).port) }
}

/** A client that sends what it likes. */
export interface RawClient {
  readonly socket: Socket
  readonly received: () => string
  /** Milliseconds from the connection to its end. */
  readonly closed: Promise<number>
}

export function rawClient(port: number, ...sent: readonly string[]): RawClient {
  const socket = connect(port, '127.0.0.1')
  const start = performance.now()
  let text = ''
  socket.on('data', (data) => {
    text += data.toString('latin1')
  })
  socket.on('error', () => {})
  for (const part of sent) socket.write(part)
  onTestFinished(() => {
    socket.destroy()
  })
  return {
    socket,
    received: () => text,
    closed: new Promise((resolve) => socket.once('close', () => resolve(performance.now() - start))),
  }
}

/** Sends a text a letter at a time until the connection ends. */
export function dribble({ socket }: RawClient, text: string, every: number): void {
  let at = 0
  const timer = setInterval(() => {
    if (socket.destroyed) clearInterval(timer)
    else socket.write(text.charAt(at++ % text.length))
  }, every)
  socket.once('close', () => clearInterval(timer))
}

/** The head of a request to judge a body of some bytes. */
export function head(length: number | 'chunked', path = '/v1/preflight', type = 'application/json'): string {
  const size = length === 'chunked' ? 'transfer-encoding: chunked' : `content-length: ${length}`
  return `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: ${type}\r\n${size}\r\n\r\n`
}
