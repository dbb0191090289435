import { isAscii } from 'node:buffer'
import iconv from 'iconv-lite'
import { badBytes, decodeUtf8, escapedByte, unfinished } from './utf8.ts'

export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

/** Turns blocks into text. Its encoding may still change from UTF-8 to windows-1252 while all it saw is ASCII. */
export interface Decoder {
  readonly encoding: () => Encoding
  /** Bytes of the byte order mark, which is no part of the text. */
  readonly mark: number
  readonly decode: (block: Buffer, last: boolean) => string
}

/** Chooses the decoder for a file by its first block, unless the encoding is given. */
export function decoderFor(first: Buffer, given?: Encoding): Decoder {
  if (given === 'windows-1252') return eightBit(0, given)
  if (startsWith(first, 0xef, 0xbb, 0xbf)) return eightBit(3, 'utf-8')
  if (given === 'utf-8') return eightBit(0, given)
  if (startsWith(first, 0xff, 0xfe)) return sixteenBit('utf-16le', 2)
  if (startsWith(first, 0xfe, 0xff)) return sixteenBit('utf-16be', 2)
  if (given !== undefined) return sixteenBit(given, 0)
  const evident = evidentUtf16(first)
  return evident === undefined ? eightBit(0, undefined) : sixteenBit(evident, 0)
}

function startsWith(block: Buffer, ...bytes: number[]): boolean {
  return bytes.every((byte, index) => block[index] === byte)
}

/** ASCII in UTF-16 has a NUL in every pair, always on the same side; no other text has one. */
function evidentUtf16(first: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(first.length / 2)
  const nuls = [0, 0]
  for (let at = 0; at < pairs * 2; at += 1) {
    if (first[at] === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = nuls
  if (odd > pairs * 0.3 && even < pairs * 0.05) return 'utf-16le'
  if (even > pairs * 0.3 && odd < pairs * 0.05) return 'utf-16be'
  return undefined
}

function sixteenBit(encoding: 'utf-16le' | 'utf-16be', mark: number): Decoder {
  let held = Buffer.alloc(0)
  let skip = mark
  const decode = (block: Buffer, last: boolean): string => {
    const bytes = Buffer.concat([held, block.subarray(skip)])
    skip = 0
    const even = bytes.length - (bytes.length % 2)
    const units = bytes.subarray(0, even)
    held = Buffer.from(bytes.subarray(even))
    const tail = last && held.length > 0 ? escapedByte(0x80 | (held[0] ?? 0)) : ''
    return (encoding === 'utf-16le' ? units : units.swap16()).toString('utf16le') + tail
  }
  return { encoding: () => encoding, mark, decode }
}

function eightBit(mark: number, certain: Encoding | undefined): Decoder {
  let encoding: Encoding = certain ?? 'utf-8'
  let decided = certain !== undefined
  let held = Buffer.alloc(0)
  let skip = mark
  const decode = (block: Buffer, last: boolean): string => {
    const bytes = held.length + skip === 0 ? block : Buffer.concat([held, block.subarray(skip)])
    skip = 0
    held = Buffer.alloc(0)
    if (!decided && isAscii(bytes)) return bytes.toString('latin1')
    const cut = last || encoding === 'windows-1252' ? 0 : unfinished(bytes)
    const ready = bytes.subarray(0, bytes.length - cut)
    if (!decided && !isAscii(ready)) {
      decided = true
      if (looksWindows1252(ready)) encoding = 'windows-1252'
    }
    if (encoding === 'windows-1252') return decodeWindows1252(bytes)
    held = Buffer.from(bytes.subarray(ready.length))
    return decodeUtf8(ready)
  }
  return { encoding: () => encoding, mark, decode }
}

/** Bytes that windows-1252 leaves undefined, and 0xFF, which is more often damage than a "ÿ". */
const NOT_WINDOWS_1252: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff])

/** Text in windows-1252 almost never happens to be UTF-8, so each character is a vote for one or the other. */
function looksWindows1252(bytes: Buffer): boolean {
  let votes = 0
  let good = 0
  for (const at of badBytes(bytes)) {
    votes += NOT_WINDOWS_1252.has(bytes[at] ?? 0) ? -1 : 1
    votes -= charactersBeyondAscii(bytes.subarray(good, at))
    good = at + 1
  }
  return votes - charactersBeyondAscii(bytes.subarray(good)) > 0
}

function charactersBeyondAscii(bytes: Buffer): number {
  return bytes.reduce((count, byte) => (byte >= 0xc0 ? count + 1 : count), 0)
}

/** iconv-lite, because Node 20's own decoder takes 0x80 to 0x9F for control characters. */
function decodeWindows1252(bytes: Buffer): string {
  return iconv.decode(bytes, 'win1252').replace(/\ufffd/g, (_, at: number) => escapedByte(bytes[at] ?? 0))
}
