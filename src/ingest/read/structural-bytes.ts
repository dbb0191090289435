import type { Dialect } from './dialect.ts'

/** Tells records that the careful reader would not take for data: the header again, a type line, a mark in the middle. */
export function structuralRecords(
  header: readonly string[],
  { delimiter }: Dialect,
  quote: number,
  bytes: Buffer,
): (from: number, stop: number) => boolean {
  const [name = ''] = header
  const start = Buffer.from(name)
  const first = start[0]
  const plain = header.join(delimiter)
  return (from, stop) => {
    const byte = bytes[from] ?? 0
    if (byte === HASH && bytes.toString('latin1', from, from + 6) === '#TYPE ') return true
    if (byte === BOM && bytes[from + 1] === 0xbb && bytes[from + 2] === 0xbf) return true
    const at = byte === quote ? from + 1 : from
    if (
      first !== undefined &&
      (bytes[at] !== first || bytes.compare(start, 0, start.length, at, at + start.length) !== 0)
    )
      return false
    // Almost never reached: a record that begins as the header does. Quotes are left out of both.
    const mark = quote === -1 ? '' : String.fromCharCode(quote)
    const bare = (text: string) => (mark === '' ? text : text.replaceAll(mark, ''))
    return bare(bytes.toString('utf8', from, stop)) === bare(plain)
  }
}

const HASH = 35
const BOM = 0xef
