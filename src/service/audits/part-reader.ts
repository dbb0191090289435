import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** What a part of an upload was found to be when all of it had come. */
export interface Taken {
  readonly bytes: number
  readonly sha256: string
}

/** Writes a part to a new file as it comes, and hashes it; rejects where it ends too early or the disk takes no more. */
export async function takePart(part: Readable, path: string): Promise<Taken> {
  const hash = createHash('sha256')
  let bytes = 0
  const seen = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      bytes += chunk.length
      hash.update(chunk)
      yield chunk
    }
  }
  await pipeline(part, seen, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
  return { bytes, sha256: hash.digest('hex') }
}

/** A short part as its bytes; undefined where it has more than `limit`. All of it is read. */
export async function smallPart(part: Readable, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of part) {
    bytes += chunk.length
    if (bytes <= limit) chunks.push(chunk)
  }
  return bytes <= limit ? Buffer.concat(chunks) : undefined
}
