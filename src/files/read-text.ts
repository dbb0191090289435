import { readFileSync } from 'node:fs'
import { type Place, placesIn } from './place.ts'

export type TextProblem =
  | { readonly code: 'no-file'; readonly file: string; readonly detail: string }
  | { readonly code: 'not-utf8'; readonly file: string; readonly at: Place }

export type TextResult = { readonly text: string } | TextProblem

/** Reads a whole text file as strict UTF-8; a byte order mark is taken off. `-` is standard input. */
export function readText(file: string): TextResult {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    return { code: 'no-file', file, detail: reasonOf(error) }
  }
  return decode(bytes, file)
}

const STRICT = new TextDecoder('utf-8', { fatal: true })

export function decode(bytes: Uint8Array, file: string): TextResult {
  try {
    return { text: STRICT.decode(bytes) }
  } catch {
    return { code: 'not-utf8', file, at: placeOfBadByte(bytes, file) }
  }
}

/** The end of the longest beginning that can be decoded. */
function placeOfBadByte(bytes: Uint8Array, file: string): Place {
  let good = ''
  let [low, high] = [0, bytes.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const text = beginning(bytes, middle)
    if (text === undefined) high = middle - 1
    else [low, good] = [middle, text]
  }
  return placesIn(file, good)(good.length)
}

function beginning(bytes: Uint8Array, length: number): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) {
    if (error.code === 'ENOENT') return 'there is no such file'
    if (error.code === 'EISDIR') return 'it is a folder'
    if (error.code === 'EACCES') return 'it may not be read'
  }
  return 'it cannot be read'
}
