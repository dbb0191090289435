import { createReadStream } from 'node:fs'
import type { Part } from './run-problem.ts'

/** A line of a text file without its end, and its number from 1. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** Longest line of a run that is believed, in bytes. */
const LIMIT = 64 * 1024 * 1024

/**
 * The lines of a UTF-8 file; only LF ends one, since JSON texts may hold every other line end. Ends with a problem
 * where the file is gone, not UTF-8, or has a line beyond 64 MiB. Lines are counted from the byte that is begun at.
 */
export async function* linesOf(path: string, file: string, start = 0): AsyncGenerator<Part<Line>> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let number = 0
  let rest: Buffer[] = []
  let held = 0
  const line = (bytes: Buffer): Part<Line> => {
    number += 1
    try {
      return { value: { number, text: decoder.decode(bytes) } }
    } catch {
      return { problem: { code: 'not-utf8', file, line: number } }
    }
  }
  try {
    for await (const chunk of bytesOf(path, start)) {
      let from = 0
      for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, from)) {
        yield line(Buffer.concat([...rest, chunk.subarray(from, end)]))
        rest = []
        held = 0
        from = end + 1
      }
      rest.push(chunk.subarray(from))
      held += chunk.length - from
      if (held > LIMIT) {
        yield { problem: { code: 'too-long', file, line: number + 1 } }
        return
      }
    }
  } catch {
    yield { problem: { code: 'part-gone', file } }
    return
  }
  if (held > 0) yield line(Buffer.concat(rest))
}

const LF = 0x0a

async function* bytesOf(path: string, start: number): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { start })) if (Buffer.isBuffer(chunk)) yield chunk
}
