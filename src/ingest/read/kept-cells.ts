import { type FileHandle, open } from 'node:fs/promises'
import { type Chunk, footer, MAGIC, pageHeader, type RowGroup } from './parquet.ts'

/** As many records as the database itself puts into one group: it takes such a group as it is. */
const GROUP_ROWS = 122_880
/** Fewer records where they are long. */
const GROUP_BYTES = 1 << 25

/**
 * The kept cells of a clean file, written as they are read into a file that the database takes in far faster. Where the
 * disk has no room for it there is none.
 */
export class KeptCells {
  /** The places of the columns that are kept: the one at `n` is called `c<n>`. */
  readonly kept: readonly number[]
  /** Undefined once it could not be written to. */
  #file: FileHandle | undefined
  readonly #columns: readonly Values[]
  readonly #groups: RowGroup[] = []
  #rows = 0
  #size = 0

  private constructor(file: FileHandle | undefined, kept: readonly number[]) {
    this.kept = kept
    this.#file = file
    this.#columns = kept.map(() => new Values((4 * GROUP_BYTES) / kept.length))
  }

  static async create(path: string, kept: readonly number[]): Promise<KeptCells> {
    const cells = new KeptCells(await open(path, 'w').catch(() => undefined), kept)
    await cells.#write([MAGIC])
    return cells
  }

  /** Adds records: what they hold in each kept column. */
  async add(rows: number, columns: Iterable<Uint8Array>): Promise<void> {
    if (this.#file === undefined) return
    this.#rows += rows
    let index = 0
    let size = 0
    for (const values of columns) {
      size += this.#columns[index]?.add(values, (values.length * GROUP_ROWS) / rows) ?? 0
      index += 1
    }
    if (this.#rows >= GROUP_ROWS || size >= GROUP_BYTES) await this.#endGroup()
  }

  /** Ends the file, and says whether it holds all that was added. */
  async finish(): Promise<boolean> {
    if (this.#rows > 0) await this.#endGroup()
    const names = this.kept.map((index) => `c${index}`)
    await this.#write([footer(names, this.#groups)])
    return this.#file !== undefined
  }

  async close(): Promise<void> {
    await this.#file?.close()
  }

  async #endGroup(): Promise<void> {
    const chunks: Chunk[] = []
    const parts: Uint8Array[] = []
    let offset = this.#size
    for (const column of this.#columns) {
      const values = column.take()
      const header = pageHeader(this.#rows, values.length)
      const size = header.length + values.length
      parts.push(header, values)
      chunks.push({ offset, size })
      offset += size
    }
    this.#groups.push({ rows: this.#rows, chunks })
    this.#rows = 0
    await this.#write(parts)
  }

  async #write(parts: readonly Uint8Array[]): Promise<void> {
    const file = this.#file
    if (file === undefined) return
    try {
      for (const part of parts) {
        for (let done = 0; done < part.length; ) done += (await file.write(part, done)).bytesWritten
        this.#size += part.length
      }
    } catch {
      this.#file = undefined
      await file.close()
    }
  }
}

/** The values of one column of a group; the room that they take is used again. */
class Values {
  readonly #most: number
  #bytes = Buffer.alloc(0)
  #size = 0

  /** `most`: how much room may be taken for what is only expected. */
  constructor(most: number) {
    this.#most = most
  }

  /** Adds some that let expect so many bytes in a group. Says how many there are now. */
  add(values: Uint8Array, expected: number): number {
    const size = this.#size + values.length
    if (size > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.ceil(Math.max(Math.min(1.2 * expected, this.#most), 2 * size)))
      larger.set(this.#bytes.subarray(0, this.#size))
      this.#bytes = larger
    }
    this.#bytes.set(values, this.#size)
    this.#size = size
    return size
  }

  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#size)
    this.#size = 0
    return taken
  }
}
