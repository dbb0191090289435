import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { type CleanScan, cleanScan } from './clean-window.ts'
import type { Limits } from './limits.ts'
import type { NotDirect } from './not-direct.ts'
import type { Head } from './part.ts'
import { type Quoting, quotingOf } from './quoting.ts'

/** A file that a database may read by itself: nothing in it can be taken in two ways. */
export interface Clean {
  readonly kind: 'clean'
  /** Data records, counted here. */
  readonly records: number
  readonly quotedLineEnds: number
  readonly lineEnd: '\n' | '\r\n'
  /** When the cells of each column are quoted. */
  readonly quoting: readonly Quoting[]
}

export interface NotClean {
  readonly kind: 'not-clean'
  readonly because: NotDirect
}

/**
 * The byte pass: reads a file once, counts its records, and proves that it is clean below its head. Ends at the first byte
 * that speaks against it.
 */
export async function proveClean(
  path: string,
  head: Head,
  limits: Limits,
  onBytes: (count: number) => void = () => {},
): Promise<Clean | NotClean> {
  const file = await open(path, 'r')
  try {
    return await passOver(file, head, limits, onBytes)
  } finally {
    await file.close()
  }
}

const WINDOW = 1 << 19

/** A longer record is left to the careful reader, which knows what to do about it. */
const LONGEST_RECORD = 1 << 20

async function passOver(
  file: FileHandle,
  head: Head,
  limits: Limits,
  onBytes: (count: number) => void,
): Promise<Clean | NotClean> {
  const longest = Math.min(LONGEST_RECORD, limits.cell)
  const known = unfit(head)
  if (known !== undefined) return notClean(known)
  const lineEnd = await lineEndBefore(file, head.body.byte)
  const header = head.header.map(({ name }) => name)
  const scanner = cleanScan({ dialect: head.dialect, header, lineEnd, longest }, WINDOW + longest)
  const buffer = scanner.window
  let above = head.body.byte
  let kept = 0
  let total = 0
  for (;;) {
    const { bytesRead } = await file.read(buffer, kept, WINDOW)
    if (total === 0 && buffer[0] === 0x1f && buffer[1] === 0x8b) return notClean('packed')
    total += bytesRead
    onBytes(bytesRead)
    if (total > limits.file) return notClean('too-large')
    const isLast = bytesRead === 0
    const passed = Math.min(above, kept + bytesRead)
    const size = kept + bytesRead - passed
    above -= passed
    if (passed > 0) buffer.copyWithin(0, passed, passed + size)
    const taken = scanner.scan(size, isLast)
    if (typeof taken === 'string') return notClean(taken)
    if (!isUtf8(buffer.subarray(0, taken))) return notClean('bad-bytes')
    if (isLast) return cleanOf(scanner, lineEnd)
    kept = size - taken
    buffer.copyWithin(0, taken, size)
  }
}

function notClean(because: NotDirect): NotClean {
  return { kind: 'not-clean', because }
}

/** What the head alone says against it. */
function unfit({ encoding, dialect, header, headerReject, body }: Head): NotDirect | undefined {
  if (encoding !== 'utf-8') return 'encoding'
  const { delimiter, quote } = dialect
  if (dialect.escape !== 'doubled' || quote === delimiter || !isOneByte(delimiter)) return 'dialect'
  if (quote !== 'none' && !isOneByte(quote)) return 'dialect'
  const lines = new Set(header.map(({ line }) => line))
  return headerReject !== undefined || lines.size !== 1 || !lines.has(body.line - 1) ? 'header-lines' : undefined
}

function isOneByte(text: string): boolean {
  return text.length === 1 && text < '\x80' && !['\0', '\n', '\r'].includes(text)
}

/** The line end after the header, which all others are to be. */
async function lineEndBefore(file: FileHandle, byte: number): Promise<'\n' | '\r\n'> {
  const { buffer } = await file.read(Buffer.alloc(2), 0, 2, Math.max(0, byte - 2))
  return buffer[0] === 13 && buffer[1] === 10 ? '\r\n' : '\n'
}

function cleanOf(scanner: CleanScan, lineEnd: '\n' | '\r\n'): Clean | NotClean {
  const { records, quotedLineEnds, columns } = scanner.seen()
  const quoting: Quoting[] = []
  for (const seen of columns) {
    const rule = quotingOf(seen)
    if (rule === undefined) return notClean('irregular-quotes')
    quoting.push(rule)
  }
  return { kind: 'clean', records, quotedLineEnds, lineEnd, quoting }
}
