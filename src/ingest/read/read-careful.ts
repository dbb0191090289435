import type { Decoder } from './decoder.ts'
import type { Dialect } from './dialect.ts'
import { type HeadRead, readHead } from './head.ts'
import { LIMITS, type Limits } from './limits.ts'
import { openText } from './open-text.ts'
import type { Head, Part } from './part.ts'
import { dataReader, type Reader } from './reader.ts'
import { type Refusal, refuse } from './refusal.ts'
import { foreignText } from './signature.ts'
import { WINDOWS_1252 } from './warnings.ts'

export interface ReadOptions {
  /** The name used in rejects and refusals. */
  readonly file: string
  readonly limits?: Partial<Limits>
  /** What is known of the dialect; the rest is found out. */
  readonly dialect?: Partial<Dialect>
}

/**
 * Reads the bytes of any CSV-like file so that nothing is lost, shifted or guessed silently: a head, then batches of
 * records and rejects in file order, then an end with the accounting. A file that cannot be read gives a refusal
 * in place of what would have come next. Memory stays bounded by the limits. Throws only what the source throws.
 */
export async function* readCareful(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Part> {
  const { file } = options
  const limits = { ...LIMITS, ...options.limits }
  const opened = await openText(source, file, limits)
  if (opened.kind === 'refusal') return yield opened
  const { decoder, pieces } = opened

  let pending = ''
  let wanted = SAMPLE
  let head: Head | undefined
  let reader: Reader | undefined
  for await (const piece of pieces) {
    if (piece.kind === 'refusal') return yield piece
    pending += piece.text
    if (!piece.last && pending.length < wanted) continue
    if (reader === undefined || head === undefined) {
      if (!piece.last && !/[\r\n]/.test(pending) && pending.length <= limits.record) continue
      const read = startReading(pending, piece.last, decoder, file, limits, options.dialect ?? {})
      if (read.kind === 'refusal') return yield read
      yield read.head
      head = read.head
      reader = dataReader(
        { file, dialect: head.dialect, width: head.width, header: head.header.map(({ name }) => name), limits },
        read.position,
        head.structural,
      )
      pending = pending.slice(read.consumed)
    }
    const { records, rejects, consumed, refusal } = reader.read(pending, piece.last, decoder.encoding())
    if (records.length + rejects.length > 0) yield { kind: 'batch', records, rejects }
    if (refusal !== undefined) return yield refusal
    pending = pending.slice(consumed)
    // An unfinished record is tried again only once the text has doubled: trying costs its whole length.
    wanted = pending.length * 2
  }
  if (reader === undefined || head === undefined) return
  const encoding = decoder.encoding()
  const late = encoding === 'windows-1252' && head.encoding !== encoding ? [WINDOWS_1252] : []
  yield { kind: 'end', encoding, accounting: reader.accounting(), warnings: [...head.warnings, ...late] }
}

/** Enough text to know a dialect by, in characters; still read in a few milliseconds. */
const SAMPLE = 128 * 1024

function startReading(
  text: string,
  whole: boolean,
  decoder: Decoder,
  file: string,
  limits: Limits,
  dialect: Partial<Dialect>,
): HeadRead | Refusal {
  if (text === '') return refuse('empty', file, limits)
  const foreign = foreignText(text)
  return foreign === undefined
    ? readHead(text, whole, decoder, { file, limits, dialect })
    : refuse(foreign, file, limits)
}
