import { decoderFor, type Encoding } from '../read/decoder.ts'
import type { Limits } from '../read/limits.ts'
import { type Refusal, refuse } from '../read/refusal.ts'
import { unpack } from '../read/unpack.ts'

/** The most of a file, in bytes after unpacking, that is held in memory at once: JSON and workbooks cannot be streamed. */
const WHOLE = 256 * 1024 * 1024

/** All bytes of a file that has to be read whole, unpacked where they are gzip. */
export async function wholeFile(
  source: AsyncIterable<Uint8Array>,
  file: string,
  limits: Limits,
): Promise<Buffer | Refusal> {
  const bounded = { ...limits, file: Math.min(limits.file, WHOLE) }
  const blocks: Buffer[] = []
  for await (const block of unpack(source, file, bounded)) {
    if (!Buffer.isBuffer(block)) return block
    blocks.push(block)
  }
  return blocks.length === 0 ? refuse('empty', file, limits) : Buffer.concat(blocks)
}

/** The text of a file's bytes, its byte order mark taken off, and how it was encoded. */
export function wholeText(
  bytes: Buffer,
  given: Encoding | undefined,
): { readonly text: string; readonly encoding: Encoding } {
  const decoder = decoderFor(bytes, given)
  const text = decoder.decode(bytes, true)
  return { text, encoding: decoder.encoding() }
}
