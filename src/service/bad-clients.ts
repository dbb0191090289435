import type { Socket } from 'node:net'
import { problemOf } from './problem.ts'
import type { ProblemCode } from './problem-words.ts'

/** Answers what is no HTTP request, or none that ever ended, and closes. There is no request yet, and no language. */
export function answerBadClient(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const problem = problemOf(CODES[error.code ?? ''] ?? 'malformed-request', 'en', 'none')
  const body = JSON.stringify(problem)
  const head = [
    `HTTP/1.1 ${problem.status} ${REASONS[problem.status] ?? 'Bad Request'}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
  // To end alone would wait for a client that never does; to destroy at once would take the answer back.
  setTimeout(() => socket.destroy(), LINGER).unref()
}

/** In milliseconds. */
const LINGER = 300

const CODES: Readonly<Record<string, ProblemCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'headers-too-large',
}

const REASONS: Readonly<Record<number, string>> = {
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
}
