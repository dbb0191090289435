// AssemblyScript, not TypeScript: compiled by kernel/compile.ts to WebAssembly, which looks at sixteen bytes at a time.
//
// Proves record by record that bytes are in the one form that leaves nothing to guess: one kind of line end, quotes only
// around whole cells and doubled inside, every record as long as the header, none blank or too long, none that the
// caller finds to be structural. It holds what test/ingest/read/plain-scan.ts says in plain words, byte by byte.

/** Asked of each record that begins as the header, a type line or a mark does: whether it is one. */
declare function isStructural(record: usize, stop: usize): bool

// Why bytes are not clean; the caller knows these numbers.
const MIXED_LINE_ENDS = -1
const BLANK_LINE = -2
const RAGGED_ROW = -3
const LONG_RECORD = -4
const CARRIAGE_RETURN = -5
const QUOTES = -6
const NUL = -7
const STRUCTURAL_LINE = -8

// How a cell stands in its column: the bits of SEEN.
const PLAIN_EMPTY: u8 = 1
const PLAIN_FILLED: u8 = 2
const QUOTED_EMPTY: u8 = 4
const QUOTED_IN_VAIN: u8 = 8

const LF: u8 = 10
const CR: u8 = 13
const HASH: u8 = 35
const MARK: u8 = 0xef

const STEP = 16
const PAGE = 65536

let delimiter: u8 = 0
/** The delimiter again where nothing is quoted. */
let quote: u8 = 0
let lineEndSize: usize = 1
let lastColumn: usize = 0
let longest: usize = 0
/** Up to eight bytes of the header's first name, and which of eight bytes they are. */
let name: u64 = 0
let nameMask: u64 = 0

let delimiters = i8x16.splat(0)
let quotes = i8x16.splat(0)

let windowAt: usize = 0
let columnsAt: usize = 0

let records: u64 = 0
let quotedLineEnds: u64 = 0
/** Those of the record that is looked at: it may be looked at again in the next window. */
let lineEnds: u64 = 0

/** Makes room for windows of so many bytes, and says where they are to be put. */
export function begin(
  theDelimiter: u8,
  theQuote: u8,
  theLineEndSize: u32,
  width: u32,
  theLongest: u32,
  theName: u64,
  theNameMask: u64,
  room: u32,
): usize {
  delimiter = theDelimiter
  quote = theQuote
  delimiters = i8x16.splat(delimiter)
  quotes = i8x16.splat(quote)
  lineEndSize = theLineEndSize
  lastColumn = width - 1
  longest = theLongest
  name = theName
  nameMask = theNameMask
  // Behind a window is as much as a step may look past it.
  windowAt = __heap_base
  columnsAt = windowAt + room + STEP
  const missing = <i32>((columnsAt + width + PAGE - 1) / PAGE) - memory.size()
  if (missing > 0) memory.grow(missing)
  return windowAt
}

/** Where it is kept how the cells of each column stand: one byte for a column. */
export function columns(): usize {
  return columnsAt
}

export function recordsSeen(): f64 {
  return <f64>records
}

export function quotedLineEndsSeen(): f64 {
  return <f64>quotedLineEnds
}

/**
 * How many bytes the whole records of the first `size` of the window take, or why they are not clean: a number below 0.
 * `isLast`: no more bytes follow.
 */
export function scan(size: u32, isLast: bool): i32 {
  const end = windowAt + size
  let record = windowAt
  let cell = record
  let column: usize = 0
  /** Inside quotes; whether they were needed so far; and, past the closing one, that the cell was quoted. */
  let isOpen = false
  let isNeeded = false
  let isQuoted = false
  /** The second quote of two, which was looked at with the first. */
  let second: usize = 0
  lineEnds = 0
  for (let from = windowAt; from < end; from += STEP) {
    for (let marks = marksFrom(from, end); marks !== 0; marks &= marks - 1) {
      const at = from + ctz(marks)
      const byte = load<u8>(at)
      if (isOpen) {
        if (byte === quote) {
          if (at === second) continue
          const after = at + 1
          if (after === end) {
            if (!isLast) return wholeRecords(record, end)
          } else {
            const next = load<u8>(after)
            if (next === quote) {
              second = after
              isNeeded = true
              continue
            }
            if (next !== delimiter && next !== LF && next !== CR) return QUOTES
          }
          if (!isNeeded) see(column, at === cell + 1 ? QUOTED_EMPTY : QUOTED_IN_VAIN)
          isOpen = false
          isQuoted = true
          if (after - record > longest) return LONG_RECORD
        } else {
          if (byte === 0) return NUL
          if (byte === LF) lineEnds += 1
          if (byte === CR && at + 1 < end && load<u8>(at + 1) !== LF) return CARRIAGE_RETURN
          isNeeded = true
        }
      } else if (byte === delimiter) {
        if (!isQuoted) see(column, at === cell ? PLAIN_EMPTY : PLAIN_FILLED)
        if (column === lastColumn) return RAGGED_ROW
        column += 1
        cell = at + 1
        isQuoted = false
        if (cell - record > longest) return LONG_RECORD
      } else if (byte === LF) {
        const stop = at + 1 - lineEndSize
        if (lineEndSize === 2 && (stop < record || load<u8>(stop) !== CR)) return MIXED_LINE_ENDS
        if (stop === record) return BLANK_LINE
        const problem = endRecord(record, stop, cell, column, isQuoted)
        if (problem !== 0) return problem
        record = at + 1
        cell = record
        column = 0
        isQuoted = false
      } else if (byte === CR) {
        if (lineEndSize === 1) return CARRIAGE_RETURN
        if (at + 1 === end) return isLast ? CARRIAGE_RETURN : wholeRecords(record, end)
        if (load<u8>(at + 1) !== LF) return CARRIAGE_RETURN
        if (at + 1 - record > longest) return LONG_RECORD
      } else if (byte === 0) {
        return NUL
      } else {
        if (at !== cell || isQuoted) return QUOTES
        isOpen = true
        isNeeded = false
      }
    }
  }
  if (!isLast || record === end) return wholeRecords(record, end)
  // The file ends without a line end, or inside a quoted cell.
  if (isOpen) return QUOTES
  const problem = endRecord(record, end, cell, column, isQuoted)
  return problem !== 0 ? problem : <i32>size
}

/** One bit for each of the sixteen bytes that means something; any other byte is text. */
function marksFrom(from: usize, end: usize): u32 {
  const bytes = v128.load(from)
  const inCells = v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, quotes))
  const lineEnds = v128.or(i8x16.eq(bytes, i8x16.splat(LF)), i8x16.eq(bytes, i8x16.splat(CR)))
  const marks = <u32>i8x16.bitmask(v128.or(v128.or(inCells, lineEnds), i8x16.eq(bytes, i8x16.splat(0))))
  return from + STEP <= end ? marks : marks & ((1 << (<u32>(end - from))) - 1)
}

function see(column: usize, how: u8): void {
  store<u8>(columnsAt + column, load<u8>(columnsAt + column) | how)
}

function endRecord(record: usize, stop: usize, cell: usize, column: usize, isQuoted: bool): i32 {
  if (column !== lastColumn) return RAGGED_ROW
  if (stop - record > longest) return LONG_RECORD
  if (!isQuoted) see(column, stop === cell ? PLAIN_EMPTY : PLAIN_FILLED)
  records += 1
  quotedLineEnds += lineEnds
  lineEnds = 0
  const first = load<u8>(record)
  const text = first === quote && quote !== delimiter ? record + 1 : record
  if (first !== HASH && first !== MARK && (load<u64>(text) & nameMask) !== name) return 0
  return isStructural(record, stop) ? STRUCTURAL_LINE : 0
}

function wholeRecords(record: usize, end: usize): i32 {
  return end - record > longest ? LONG_RECORD : <i32>(record - windowAt)
}
