/** What a Parquet file says of itself is written in Thrift's compact protocol; this much of it is needed. */
type Thrift =
  | { readonly int: number; readonly bits: 32 | 64 }
  | { readonly text: string }
  | { readonly list: readonly Thrift[] }
  | { readonly struct: Readonly<Record<number, Thrift>> }

/** Where a column of a row group stands in the file. */
export interface Chunk {
  readonly offset: number
  readonly size: number
}

export interface RowGroup {
  readonly rows: number
  /** One for each column. */
  readonly chunks: readonly Chunk[]
}

/** What every Parquet file begins and ends with. */
export const MAGIC = Buffer.from('PAR1')

/**
 * What stands before the values of a column in a row group: of plain texts that are never null, each its length in four
 * bytes, lowest first, and its bytes.
 */
export function pageHeader(rows: number, size: number): Buffer {
  const levels = RLE
  return encoded(
    struct({ 1: DATA_PAGE, 2: i32(size), 3: i32(size), 5: struct({ 1: i32(rows), 2: PLAIN, 3: levels, 4: levels }) }),
  )
}

/** What stands behind the row groups. */
export function footer(columns: readonly string[], groups: readonly RowGroup[]): Buffer {
  const leaf = (name: string) => struct({ 1: BYTE_ARRAY, 3: REQUIRED, 4: { text: name }, 6: UTF8 })
  const root = struct({ 4: { text: 'table' }, 5: i32(columns.length) })
  const rows = groups.reduce((sum, group) => sum + group.rows, 0)
  const told = encoded(
    struct({
      1: i32(2),
      2: { list: [root, ...columns.map(leaf)] },
      3: i64(rows),
      4: { list: groups.map((group) => rowGroup(columns, group)) },
    }),
  )
  const length = Buffer.alloc(4)
  length.writeUInt32LE(told.length)
  return Buffer.concat([told, length, MAGIC])
}

function rowGroup(columns: readonly string[], { rows, chunks }: RowGroup): Thrift {
  const size = chunks.reduce((sum, chunk) => sum + chunk.size, 0)
  const chunk = ({ offset, size }: Chunk, index: number) =>
    struct({
      2: i64(offset),
      3: struct({
        1: BYTE_ARRAY,
        2: { list: [PLAIN] },
        3: { list: [{ text: columns[index] ?? '' }] },
        4: UNCOMPRESSED,
        5: i64(rows),
        6: i64(size),
        7: i64(size),
        9: i64(offset),
      }),
    })
  return struct({ 1: { list: chunks.map(chunk) }, 2: i64(size), 3: i64(rows) })
}

function i32(int: number): Thrift {
  return { int, bits: 32 }
}

function i64(int: number): Thrift {
  return { int, bits: 64 }
}

function struct(fields: Readonly<Record<number, Thrift>>): Thrift {
  return { struct: fields }
}

// The words of the format that are used here.
const DATA_PAGE = i32(0)
const PLAIN = i32(0)
const RLE = i32(3)
const BYTE_ARRAY = i32(6)
const REQUIRED = i32(0)
const UTF8 = i32(0)
const UNCOMPRESSED = i32(0)

function encoded(value: Thrift): Buffer {
  const bytes: number[] = []
  write(value)
  return Buffer.from(bytes)

  function write(value: Thrift): void {
    if ('int' in value) writeVarint(2 * value.int)
    else if ('text' in value) {
      const text = Buffer.from(value.text)
      writeVarint(text.length)
      bytes.push(...text)
    } else if ('list' in value) {
      const { length } = value.list
      const type = value.list[0] === undefined ? 0 : typeOf(value.list[0])
      bytes.push((Math.min(length, 15) << 4) | type)
      if (length >= 15) writeVarint(length)
      for (const item of value.list) write(item)
    } else {
      let last = 0
      for (const [id, field] of Object.entries(value.struct)) {
        bytes.push(((Number(id) - last) << 4) | typeOf(field))
        last = Number(id)
        write(field)
      }
      bytes.push(0)
    }
  }

  function writeVarint(int: number): void {
    let rest = int
    for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
    bytes.push(rest)
  }
}

function typeOf(value: Thrift): number {
  if ('int' in value) return value.bits === 32 ? 5 : 6
  if ('text' in value) return 8
  return 'list' in value ? 9 : 12
}
