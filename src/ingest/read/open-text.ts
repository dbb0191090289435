import { putBack } from './blocks.ts'
import { type Decoder, decoderFor, type Encoding } from './decoder.ts'
import type { Limits } from './limits.ts'
import { type Refusal, refuse } from './refusal.ts'
import { foreignFormat } from './signature.ts'
import { unpack } from './unpack.ts'

export interface OpenText {
  readonly kind: 'text'
  readonly decoder: Decoder
  readonly pieces: AsyncGenerator<Piece | Refusal>
}

export interface Piece {
  readonly kind: 'piece'
  readonly text: string
  readonly last: boolean
}

/** Opens a file's bytes as text, unpacked and decoded, unless the first of them are plainly not text. */
export async function openText(
  source: AsyncIterable<Uint8Array>,
  file: string,
  limits: Limits,
  encoding?: Encoding,
): Promise<OpenText | Refusal> {
  const blocks = unpack(source, file, limits)
  const first = await blocks.next()
  if (first.done === true) return refuse('empty', file, limits)
  if (!Buffer.isBuffer(first.value)) return first.value
  const foreign = foreignFormat(first.value)
  if (foreign !== undefined) {
    await blocks.return(undefined)
    return refuse(foreign, file, limits)
  }
  const decoder = decoderFor(first.value, encoding)
  return { kind: 'text', decoder, pieces: decoded(putBack(first.value, blocks), decoder) }
}

async function* decoded(blocks: AsyncGenerator<Buffer | Refusal>, decoder: Decoder): AsyncGenerator<Piece | Refusal> {
  for await (const block of blocks) {
    if (!Buffer.isBuffer(block)) return yield block
    yield { kind: 'piece', text: decoder.decode(block, false), last: false }
  }
  yield { kind: 'piece', text: decoder.decode(Buffer.alloc(0), true), last: true }
}
