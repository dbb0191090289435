import { isUtf8 } from 'node:buffer'
import { type FileHandle, open } from 'node:fs/promises'
import { type CleanScan, cleanScan } from './clean-window.ts'
import type { KeptCells } from './kept-cells.ts'
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
 * that speaks against it. `cells`: where its kept cells go; they are all of it if it is clean.
 */
export async function proveClean(
  path: string,
  head: Head,
  limits: Limits,
  onBytes: (count: number) => void = () => {},
  cells?: KeptCells,
): Promise<Clean | NotClean> {
  const file = await open(path, 'r')
  try {
    const known = unfit(head)
    if (known !== undefined) return notClean(known)
    const lineEnd = await lineEndBefore(file, head.body.byte)
    const header = head.header.map(({ name }) => name)
    const longest = Math.min(LONGEST_RECORD, limits.cell)
    const scanner = cleanScan({ dialect: head.dialect, header, lineEnd, longest }, WINDOW + longest, cells?.kept)
    try {
      const problem = await passOver(file, scanner, head.body.byte, limits, onBytes, cells)
      return problem === undefined ? cleanOf(scanner, lineEnd) : notClean(problem)
    } finally {
      scanner.end()
    }
  } finally {
    await file.close()
  }
}

const WINDOW = 1 << 19

/** A longer record is left to the careful reader, which knows what to do about it. */
const LONGEST_RECORD = 1 << 20

/** What is wrong with the file below its first `above` bytes, if anything is. */
async function passOver(
  file: FileHandle,
  scanner: CleanScan,
  above: number,
  limits: Limits,
  onBytes: (count: number) => void,
  cells: KeptCells | undefined,
): Promise<NotDirect | undefined> {
  const { window } = scanner
  let kept = 0
  let total = 0
  let records = 0
  for (;;) {
    const { bytesRead } = await file.read(window, kept, WINDOW)
    if (total === 0 && window[0] === 0x1f && window[1] === 0x8b) return 'packed'
    const passed = Math.min(Math.max(0, above - total), kept + bytesRead)
    total += bytesRead
    onBytes(bytesRead)
    if (total > limits.file) return 'too-large'
    const isLast = bytesRead === 0
    const size = kept + bytesRead - passed
    if (passed > 0) window.copyWithin(0, passed, passed + size)
    const taken = scanner.scan(size, isLast)
    if (typeof taken === 'string') return taken
    if (!isUtf8(window.subarray(0, taken))) return 'bad-bytes'
    const seen = scanner.seen().records
    await cells?.add(seen - records, scanner.values())
    if (isLast) return undefined
    records = seen
    kept = size - taken
    window.copyWithin(0, taken, size)
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
