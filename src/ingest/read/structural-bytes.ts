import type { Dialect } from './dialect.ts'

/** Tells records that the careful reader would not take for data: the header again, a type line, a mark in the middle. */
export function structuralRecords(
  header: readonly string[],
  { delimiter, quote }: Dialect,
  bytes: Buffer,
): (from: number, stop: number) => boolean {
  const start = beginning(header, quote)
  const opening = quote === 'none' ? -1 : quote.charCodeAt(0)
  // Quotes are left out of both.
  const bare = (text: string) => (quote === 'none' ? text : text.replaceAll(quote, ''))
  const plain = bare(header.join(delimiter))
  return (from, stop) => {
    const byte = bytes[from] ?? 0
    // Behind a record that ends the file stands what an earlier window left there.
    if (byte === HASH && bytes.toString('latin1', from, Math.min(from + 6, stop)) === '#TYPE ') return true
    if (byte === BOM && from + 3 <= stop && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) return true
    const at = byte === opening ? from + 1 : from
    if (!bytes.subarray(at, at + start.length).equals(start)) return false
    // Almost never reached: a record that begins as the header does.
    return bare(bytes.toString('utf8', from, stop)) === plain
  }
}

/** What a record begins with, past its opening quote, if it is the header again: its first name, up to a quote in it. */
export function beginning([name = '']: readonly string[], quote: Dialect['quote']): Buffer {
  return Buffer.from(quote === 'none' ? name : (name.split(quote)[0] ?? ''))
}

const HASH = 35
const BOM = 0xef
