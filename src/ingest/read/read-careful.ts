import type { Decoder, Encoding } from './decoder.ts'
import type { Dialect } from './dialect.ts'
import { type Given, readHead } from './head.ts'
import { LIMITS, type Limits } from './limits.ts'
import { openText } from './open-text.ts'
import type { End, Head, Part } from './part.ts'
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
  /** The encoding, where it is known. */
  readonly encoding?: Encoding
}

/**
 * Reads the bytes of any CSV-like file so that nothing is lost, shifted or guessed silently: a head, then batches of
 * records and rejects in file order, then an end with the accounting. A file that cannot be read gives a refusal
 * in place of what would have come next. Memory stays bounded by the limits. Throws only what the source throws.
 */
export async function* readCareful(source: AsyncIterable<Uint8Array>, options: ReadOptions): AsyncGenerator<Part> {
  const given = { file: options.file, limits: { ...LIMITS, ...options.limits }, dialect: options.dialect ?? {} }
  const opened = await openText(source, given.file, given.limits, options.encoding)
  if (opened.kind === 'refusal') return yield opened
  const { decoder, pieces } = opened

  let begun: Begun | undefined
  let pending = ''
  let wanted = SAMPLE
  for await (const piece of pieces) {
    if (piece.kind === 'refusal') return yield piece
    pending += piece.text
    const isEnough = begun !== undefined || hasFirstLine(pending, given.limits)
    if (!piece.last && (pending.length < wanted || !isEnough)) continue
    if (begun === undefined) {
      const beginning = begin(pending, piece.last, decoder, given)
      if (beginning.kind === 'refusal') return yield beginning
      begun = beginning
      yield begun.head
      pending = pending.slice(begun.consumed)
    }
    const { records, rejects, consumed, refusal } = begun.reader.read(pending, piece.last, decoder.encoding())
    if (records.length + rejects.length > 0) yield { kind: 'batch', records, rejects }
    if (refusal !== undefined) return yield refusal
    pending = pending.slice(consumed)
    // An unfinished record is tried again only once the text has doubled: trying costs its whole length.
    wanted = pending.length * 2
  }
  if (begun !== undefined) yield endOf(begun, decoder.encoding())
}

/** Enough text to know a dialect by, in characters; still read in a few milliseconds. */
const SAMPLE = 128 * 1024

/** A file whose head is read, and the reader for what follows it. */
interface Begun {
  readonly kind: 'begun'
  readonly head: Head
  readonly consumed: number
  readonly reader: Reader
}

const LINE_END = /[\r\n]/

function hasFirstLine(text: string, limits: Limits): boolean {
  return LINE_END.test(text) || text.length > limits.record
}

function begin(text: string, whole: boolean, decoder: Decoder, given: Given): Begun | Refusal {
  const { file, limits } = given
  const foreign = text === '' ? 'empty' : foreignText(text)
  if (foreign !== undefined) return refuse(foreign, file, limits)
  if (!whole && !LINE_END.test(text)) return refuse('header-too-long', file, limits)
  const read = readHead(text, whole, decoder, given)
  if (read.kind === 'refusal') return read
  const { head, consumed } = read
  const { dialect, width, structural } = head
  const header = head.header.map(({ name }) => name)
  return {
    kind: 'begun',
    head,
    consumed,
    reader: dataReader({ file, dialect, width, header, limits }, head.body, structural),
  }
}

function endOf({ head, reader }: Begun, encoding: Encoding): End {
  const late = encoding === 'windows-1252' && head.encoding !== encoding ? [WINDOWS_1252] : []
  return { kind: 'end', encoding, accounting: reader.accounting(), warnings: [...head.warnings, ...late] }
}
