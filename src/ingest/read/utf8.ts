import { isUtf8 } from 'node:buffer'

/**
 * A bad byte travels through the text as a lone surrogate, U+DC00 plus the byte (Python's
 * `surrogateescape`): good UTF-8 never decodes to one, so the record it stands in can be found later.
 */
export const BAD_BYTE = /\p{Surrogate}/u

export function escapedByte(byte: number): string {
  return String.fromCharCode(0xdc00 + byte)
}

/** Decodes UTF-8 strictly; bytes that are not UTF-8 come out escaped. */
export function decodeUtf8(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const parts: string[] = []
  let good = 0
  for (const at of badBytes(bytes)) {
    parts.push(bytes.toString('utf8', good, at), escapedByte(bytes[at] ?? 0))
    good = at + 1
  }
  parts.push(bytes.toString('utf8', good))
  return parts.join('')
}

/** Where the bytes are not UTF-8, in order. */
export function* badBytes(bytes: Buffer): Generator<number> {
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at] ?? 0)
    if (length === 1 || isUtf8(bytes.subarray(at, at + length))) {
      at += length
    } else {
      yield at
      at += 1
    }
  }
}

/** How many bytes at the end begin a character that the next block completes. */
export function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return sequenceLength(byte) > back ? back : 0
    if (byte < 0x80) return 0
  }
  return 0
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}
