import type { Dialect } from './dialect.ts'
import { instantiate } from './generated/clean-bytes.ts'
import type { NotDirect } from './not-direct.ts'
import { beginning, structuralRecords } from './structural-bytes.ts'

/** What a clean file is held to. */
export interface CleanForm {
  readonly dialect: Dialect
  readonly header: readonly string[]
  readonly lineEnd: '\n' | '\r\n'
  /** Longest record, in bytes. */
  readonly longest: number
}

/** Looks at one window of bytes after the other. */
export interface CleanScan {
  /** Where each window is put. */
  readonly window: Uint8Array<ArrayBuffer>
  /** How many bytes the whole records of the first `size` take, or why the file is not clean. `last`: no more follow. */
  readonly scan: (size: number, last: boolean) => number | NotDirect
  /**
   * What the records of the window that was scanned last hold in each kept column: their values as a column of a Parquet
   * file has them. Each is there until the next is asked for.
   */
  readonly values: () => Iterable<Uint8Array>
  readonly seen: () => CleanSeen
  /** Lets the next file have the room. Nothing may be asked any more. */
  readonly end: () => void
}

export interface CleanSeen {
  readonly records: number
  /** Line ends inside quoted cells. */
  readonly quotedLineEnds: number
  /** For each column the bits of `SEEN`. */
  readonly columns: Uint8Array
}

/**
 * Proves record by record that bytes are in the one form that leaves nothing to guess: one kind of line end, quotes only
 * around whole cells and doubled inside, every record as long as the header and none that is the header again, a
 * `#TYPE` line or blank. The work is done by the kernel (kernel/assembly/clean-bytes.ts). `room`: of the largest window.
 * `kept`: the places of the columns whose cells are wanted.
 */
export function cleanScan(
  { dialect, header, lineEnd, longest }: CleanForm,
  room: number,
  kept: readonly number[] = [],
): CleanScan {
  const worker = idle ?? fresh()
  idle = undefined
  const { kernel } = worker
  const delimiter = dialect.delimiter.charCodeAt(0)
  const quote = dialect.quote === 'none' ? delimiter : dialect.quote.charCodeAt(0)
  const name = beginning(header, dialect.quote).subarray(0, 8)
  const nameBytes = Buffer.concat([name, Buffer.alloc(8)]).readBigUInt64LE()
  const nameMask = (1n << BigInt(8 * name.length)) - 1n
  const { length } = lineEnd
  const at = kernel.begin(delimiter, quote, length, header.length, longest, nameBytes, nameMask, room, kept.length)
  const memory = Buffer.from(kernel.memory.buffer)
  worker.isStructural = structuralRecords(header, dialect, memory)
  const columns = new Uint8Array(kernel.memory.buffer, kernel.columns(), header.length)
  new Uint32Array(kernel.memory.buffer, kernel.kept(), kept.length).set(kept)
  return {
    window: new Uint8Array(kernel.memory.buffer, at, room),
    scan: (size, last) => {
      const taken = kernel.scan(size, last)
      return taken < 0 ? reason(taken) : taken
    },
    *values() {
      for (const index of kept.keys()) yield memory.subarray(kernel.values(), kernel.values() + kernel.putValues(index))
    },
    seen: () => ({ records: kernel.recordsSeen(), quotedLineEnds: kernel.quotedLineEndsSeen(), columns }),
    end: () => {
      idle = worker
    },
  }
}

/** A kernel, which asks whoever has it. */
interface Worker {
  readonly kernel: ReturnType<typeof instantiate>
  isStructural: (record: number, stop: number) => boolean
}

/** For the next file: a new one costs as much as a small file does. */
let idle: Worker | undefined

function fresh(): Worker {
  const kernel = instantiate({ isStructural: (record, stop) => worker.isStructural(record, stop) })
  const worker: Worker = { kernel, isStructural: () => false }
  return worker
}

/** Those of the kernel, from -1 on downwards. */
const REASONS: readonly NotDirect[] = [
  'mixed-line-ends',
  'blank-line',
  'ragged-row',
  'long-record',
  'carriage-return',
  'quotes',
  'nul',
  'structural-line',
]

function reason(number: number): NotDirect {
  const found = REASONS[-1 - number]
  if (found === undefined) throw new Error(`the kernel gives no reason ${number}`)
  return found
}
