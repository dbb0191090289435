import type { Encoding } from './decoder.ts'
import { BAD_BYTE } from './utf8.ts'

/** How many bytes of the file a piece of its decoded text was. */
export function bytesOf(text: string, encoding: Encoding): number {
  if (encoding === 'windows-1252') return text.length
  if (encoding !== 'utf-8') return text.length * 2
  return Buffer.byteLength(text, 'utf8') - 2 * badBytesIn(text)
}

/** A lone surrogate counts three bytes in UTF-8 but stands for one. */
function badBytesIn(text: string): number {
  return BAD_BYTE.test(text) ? (text.match(/\p{Surrogate}/gu)?.length ?? 0) : 0
}
