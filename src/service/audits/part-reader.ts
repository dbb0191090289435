import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Pace } from './pace.ts'

/** What a part of an upload was found to be when all of it had come. */
export interface Taken {
  readonly bytes: number
  readonly sha256: string
}

/** Writes a part to a new file as it comes, and hashes it; rejects where it ends too early or the disk takes no more. */
export async function takePart(part: Readable, path: string, pace: Pace): Promise<Taken> {
  const hash = createHash('sha256')
  let bytes = 0
  const seen = async function* () {
    for await (const chunk of chunksOf(part, pace)) {
      bytes += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(seen, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return { bytes, sha256: hash.digest('hex') }
}

/** A short part as its bytes; undefined where it has more than `limit`. */
export async function smallPart(part: Readable, limit: number, pace: Pace): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunksOf(part, pace)) {
    bytes += chunk.length
    if (bytes > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The bytes of a part as they come, up to the most that a part may have. */
async function* chunksOf(part: Readable, pace: Pace): AsyncGenerator<Buffer> {
  // What is beyond is dropped by the parser, for as long as it comes: it is not waited for.
  part.once('limit', () => part.push(null))
  for await (const chunk of part) {
    await pace.take(chunk.length)
    yield chunk
  }
}
