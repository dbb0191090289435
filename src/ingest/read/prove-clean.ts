import { isUtf8 } from 'node:buffer'
import { open } from 'node:fs/promises'
import { readAhead } from '../../files/read-ahead.ts'
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
  const known = unfit(head) ?? ((await isPacked(path)) ? 'packed' : undefined)
  if (known !== undefined) return notClean(known)
  const lineEnd = await lineEndBefore(path, head.body.byte)
  const header = head.header.map(({ name }) => name)
  const longest = Math.min(LONGEST_RECORD, limits.cell)
  const scanner = cleanScan({ dialect: head.dialect, header, lineEnd, longest }, WINDOW + longest, cells?.kept)
  try {
    const problem = await passOver(blocksBelow(path, head, limits, onBytes), scanner, cells)
    return problem === undefined ? cleanOf(scanner, lineEnd) : notClean(problem)
  } finally {
    scanner.end()
  }
}

const WINDOW = 1 << 19

/** A longer record is left to the careful reader, which knows what to do about it. */
const LONGEST_RECORD = 1 << 20

/** The bytes of a file below its head, the next read while one is looked at; ends with none, or because there are too many. */
async function* blocksBelow(
  path: string,
  { body: { byte } }: Head,
  limits: Limits,
  onBytes: (count: number) => void,
): AsyncGenerator<Buffer | 'too-large'> {
  onBytes(byte)
  let total = byte
  for await (const block of readAhead(path, byte, WINDOW)) {
    onBytes(block.length)
    total += block.length
    if (total > limits.file) return yield 'too-large'
    yield block
  }
  yield Buffer.alloc(0)
}

/** What is wrong with a file, if anything is. */
async function passOver(
  blocks: AsyncIterable<Buffer | 'too-large'>,
  { window, scan, seen, values }: CleanScan,
  cells: KeptCells | undefined,
): Promise<NotDirect | undefined> {
  let kept = 0
  let records = 0
  for await (const block of blocks) {
    if (block === 'too-large') return block
    window.set(block, kept)
    const size = kept + block.length
    const taken = scan(size, block.length === 0)
    if (typeof taken === 'string') return taken
    if (!isUtf8(window.subarray(0, taken))) return 'bad-bytes'
    const added = seen().records - records
    await cells?.add(added, values())
    records += added
    kept = size - taken
    window.copyWithin(0, taken, size)
  }
  return undefined
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

async function isPacked(path: string): Promise<boolean> {
  const [first, second] = await twoBytes(path, 0)
  return first === 0x1f && second === 0x8b
}

/** The line end after the header, which all others are to be. */
async function lineEndBefore(path: string, byte: number): Promise<'\n' | '\r\n'> {
  const [first, second] = await twoBytes(path, Math.max(0, byte - 2))
  return first === 13 && second === 10 ? '\r\n' : '\n'
}

async function twoBytes(path: string, at: number): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    return (await file.read(Buffer.alloc(2), 0, 2, at)).buffer
  } finally {
    await file.close()
  }
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
