import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { blocks, putBack } from './blocks.ts'
import type { Limits } from './limits.ts'
import { type Refusal, refuse } from './refusal.ts'

/**
 * A file's bytes in blocks, unpacked where they are gzip (told by the first bytes, not by the name;
 * several members are one file). A refusal, if any, is the last thing given.
 */
export async function* unpack(
  source: AsyncIterable<Uint8Array>,
  file: string,
  limits: Limits,
): AsyncGenerator<Buffer | Refusal> {
  const packed = { bytes: 0 }
  const incoming = blocks(counted(source, packed))
  const first = await incoming.next()
  if (first.done === true) return

  const whole = putBack(first.value, incoming)
  const isGzip = first.value[0] === 0x1f && first.value[1] === 0x8b
  let bytes = 0
  try {
    for await (const block of isGzip ? blocks(gunzipped(whole)) : whole) {
      bytes += block.length
      if (bytes > limits.file) return yield refuse('too-large', file, limits)
      if (bytes > limits.ratioFrom && bytes > packed.bytes * limits.ratio) return yield refuse('ratio', file, limits)
      yield block
    }
  } catch (error) {
    if (!isZlibError(error)) throw error
    yield refuse('gzip-damaged', file, limits)
  }
}

async function* counted(source: AsyncIterable<Uint8Array>, count: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count.bytes += chunk.length
    yield chunk
  }
}

function gunzipped(packed: AsyncIterable<Buffer>): AsyncIterable<Uint8Array> {
  // The callback has nothing to do: `pipeline` hands every error on to whoever reads from the stream.
  return pipeline(Readable.from(packed), createGunzip(), () => {})
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')
}
