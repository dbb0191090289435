// AssemblyScript, not TypeScript: compiled by kernel/compile.ts to WebAssembly, which looks at many bytes at a time.
//
// Proves record by record that bytes are in the one form that leaves nothing to guess: one kind of line end, quotes only
// around whole cells and doubled inside, every record as long as the header, none blank or too long, none that the
// caller finds to be structural. It holds what test/ingest/read/plain-scan.ts says in plain words, byte by byte. What
// the cells of some columns say is then given column by column.

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

/** As many bytes are looked at in one step, in vectors of sixteen. */
const STEP = 64
const VECTOR = 16
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
/** The places of the columns whose cells are kept. */
let keptAt: usize = 0
let keptCount: usize = 0
/** For each column where its cell of the record that is looked at ends. */
let endsAt: usize = 0
/** For each record of the window and each kept column where the text of its cell starts and stops. */
let textsAt: usize = 0
let nextText: usize = 0
let valuesAt: usize = 0

let records: u64 = 0
let quotedLineEnds: u64 = 0
/** Those of the record that is looked at: it may be looked at again in the next window. */
let lineEnds: u64 = 0

/** In place of the highest bit of an address: the text has doubled quotes. */
const DOUBLED: u32 = 1 << 31
const TEXT = 8

/** Begins with another file: makes room for windows of so many bytes, and says where they are to be put. */
export function begin(
  theDelimiter: u8,
  theQuote: u8,
  theLineEndSize: u32,
  width: u32,
  theLongest: u32,
  theName: u64,
  theNameMask: u64,
  room: u32,
  theKeptCount: u32,
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
  keptCount = theKeptCount
  // Behind a window is as much as a step may look past it; there is a byte for each cell but one, and two for each record but one.
  windowAt = __heap_base
  keptAt = aligned(windowAt + room + STEP)
  endsAt = keptAt + 4 * keptCount
  columnsAt = endsAt + 4 * width
  textsAt = aligned(columnsAt + width)
  valuesAt = textsAt + TEXT * (room + 1)
  const missing = <i32>((valuesAt + 3 * (room + STEP) + PAGE - 1) / PAGE) - memory.size()
  if (missing > 0) memory.grow(missing)
  memory.fill(columnsAt, 0, width)
  records = 0
  quotedLineEnds = 0
  return windowAt
}

function aligned(at: usize): usize {
  return (at + STEP - 1) & ~(STEP - 1)
}

/** Where it is to be put which columns are kept: their places, four bytes each. */
export function kept(): usize {
  return keptAt
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
  let isDoubled = false
  lineEnds = 0
  nextText = textsAt
  for (let from = windowAt; from < end; from += STEP) {
    for (let marks = marksFrom(from, end); marks !== 0; marks &= marks - 1) {
      const at = from + <usize>ctz(marks)
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
              isDoubled = true
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
        store<u32>(endsAt + 4 * column, at)
        column += 1
        cell = at + 1
        isQuoted = false
        if (cell - record > longest) return LONG_RECORD
      } else if (byte === LF) {
        const stop = at + 1 - lineEndSize
        if (lineEndSize === 2 && (stop < record || load<u8>(stop) !== CR)) return MIXED_LINE_ENDS
        if (stop === record) return BLANK_LINE
        const problem = endRecord(record, stop, cell, column, isQuoted, isDoubled)
        if (problem !== 0) return problem
        isDoubled = false
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
  const problem = endRecord(record, end, cell, column, isQuoted, isDoubled)
  return problem !== 0 ? problem : <i32>size
}

/** One bit for each byte of a step that means something; any other byte is text. */
function marksFrom(from: usize, end: usize): u64 {
  const marks =
    marksOf(v128.load(from)) |
    (marksOf(v128.load(from, VECTOR)) << VECTOR) |
    (marksOf(v128.load(from, 2 * VECTOR)) << (2 * VECTOR)) |
    (marksOf(v128.load(from, 3 * VECTOR)) << (3 * VECTOR))
  return from + STEP <= end ? marks : marks & (((<u64>1) << (<u64>(end - from))) - 1)
}

function marksOf(bytes: v128): u64 {
  const inCells = v128.or(i8x16.eq(bytes, delimiters), i8x16.eq(bytes, quotes))
  const lineEnds = v128.or(i8x16.eq(bytes, i8x16.splat(LF)), i8x16.eq(bytes, i8x16.splat(CR)))
  return <u64>i8x16.bitmask(v128.or(v128.or(inCells, lineEnds), i8x16.eq(bytes, i8x16.splat(0))))
}

function see(column: usize, how: u8): void {
  store<u8>(columnsAt + column, load<u8>(columnsAt + column) | how)
}

function endRecord(record: usize, stop: usize, cell: usize, column: usize, isQuoted: bool, isDoubled: bool): i32 {
  if (column !== lastColumn) return RAGGED_ROW
  if (stop - record > longest) return LONG_RECORD
  if (!isQuoted) see(column, stop === cell ? PLAIN_EMPTY : PLAIN_FILLED)
  records += 1
  quotedLineEnds += lineEnds
  lineEnds = 0
  store<u32>(endsAt + 4 * column, stop)
  keepTexts(record, isDoubled)
  const first = load<u8>(record)
  const text = first === quote && quote !== delimiter ? record + 1 : record
  if (first !== HASH && first !== MARK && (load<u64>(text) & nameMask) !== name) return 0
  return isStructural(record, stop) ? STRUCTURAL_LINE : 0
}

function keepTexts(record: usize, isDoubled: bool): void {
  for (let i: usize = 0; i < keptCount; i += 1) {
    const column = load<u32>(keptAt + 4 * i)
    let start: u32 = column === 0 ? <u32>record : load<u32>(endsAt + 4 * (column - 1)) + 1
    let stop = load<u32>(endsAt + 4 * column)
    if (start < stop && load<u8>(start) === quote && quote !== delimiter) {
      start += 1
      stop -= 1
      if (isDoubled) start |= DOUBLED
    }
    store<u32>(nextText, start)
    store<u32>(nextText + 4, stop)
    nextText += TEXT
  }
}

/** Where the values of a column are put. */
export function values(): usize {
  return valuesAt
}

/**
 * Puts there what the window's whole records hold in one of the kept columns: for each the number of its bytes, in four
 * bytes, and the text, without its quotes. Says how many bytes that are.
 */
export function putValues(index: u32): u32 {
  let to = valuesAt
  for (let text = textsAt + TEXT * index; text < nextText; text += TEXT * keptCount) {
    const start = load<u32>(text)
    const stop = load<u32>(text + 4)
    const size = (start & DOUBLED) === 0 ? copy(start, stop, to + 4) : copySingled(start & ~DOUBLED, stop, to + 4)
    store<u32>(to, size)
    to += 4 + size
  }
  return to - valuesAt
}

function copy(start: usize, stop: usize, to: usize): u32 {
  const size = stop - start
  for (let done: usize = 0; done < size; done += VECTOR) v128.store(to + done, v128.load(start + done))
  return size
}

/** Copies a text with one quote for two. */
function copySingled(start: usize, stop: usize, to: usize): u32 {
  let next = to
  for (let at = start; at < stop; at += 1) {
    const byte = load<u8>(at)
    store<u8>(next, byte)
    next += 1
    if (byte === quote) at += 1
  }
  return next - to
}

function wholeRecords(record: usize, end: usize): i32 {
  return end - record > longest ? LONG_RECORD : <i32>(record - windowAt)
}
