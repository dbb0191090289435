import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { text } from '../facts/sql-text.ts'
import { sha256Of } from '../files/sha256.ts'
import { type DirectFile, directViews, dropDirect, readDirect } from './direct-table.ts'
import { writeCleanCopy } from './read/clean-copy.ts'
import { KeptCells } from './read/kept-cells.ts'
import type { Limits } from './read/limits.ts'
import type { NotDirect } from './read/not-direct.ts'
import type { Accounting, Head, Part, Reject } from './read/part.ts'
import { proveClean } from './read/prove-clean.ts'
import type { Refusal } from './read/refusal.ts'
import type { Starts } from './starts.ts'

/** Which reader read a file: directly, in the byte pass, or the careful one, and then why. */
export type ReadBy = { readonly reader: 'direct' } | { readonly reader: 'careful'; readonly because: NotReadDirectly }

type NotReadDirectly = NotDirect | 'database-differs' | 'not-readable' | 'asked'

/** A file that stands in the database as `file_<number>` and `place_<number>`. */
export interface FileTable {
  readonly kind: 'file-table'
  /** With the encoding and the warnings of the whole file. */
  readonly head: Head
  readonly accounting: Accounting
  readonly readBy: ReadBy
  readonly starts: Starts
  /** Where the careful reader, whose bytes are hashed as they come, did not read the file to its end. */
  readonly sha256?: string
}

/** A file whose head is read. */
export interface OpenFile {
  readonly number: number
  readonly path: string
  readonly head: Head
  /** The positions of the columns that are looked at; of the others it is enough to know where they stand. */
  readonly kept: readonly number[]
  readonly limits: Limits
  /** The careful reading, of which nothing but the head is done. */
  readonly parts: AsyncIterable<Part>
  /** A folder for the clean copy, or the kept cells. */
  readonly folder: string
  readonly onReject: (reject: Reject) => Promise<void>
  /** Told of bytes as they are read, some of them twice; may end the reading by a throw. */
  readonly onBytes: (count: number) => void
  /** Leave out the direct reading. */
  readonly carefully?: boolean
}

/**
 * Reads a file into the database: directly, if the byte pass proves it clean, and the database then finds as many records
 * in the cells that it kept; else carefully. Both give the same table for the same clean file.
 */
export async function fileTable(database: Database, file: OpenFile): Promise<FileTable | Refusal> {
  const direct = file.carefully === true ? 'asked' : await proveAndRead(database, file)
  return typeof direct === 'string' ? readCarefully(database, file, direct) : direct
}

/** The direct reading, or why there is none. */
async function proveAndRead(database: Database, file: OpenFile): Promise<FileTable | NotReadDirectly> {
  const { number, path, head, limits, onBytes } = file
  // A table has a column, and its rows are counted even where nobody looks at them.
  const kept = file.kept.length === 0 ? [0] : file.kept
  const to = join(file.folder, `${number}.parquet`)
  const cells = await KeptCells.create(to, kept)
  try {
    // Where the file cannot be read to its end, the careful reader says so.
    const clean = await proveClean(path, head, limits, onBytes, cells).catch(() => undefined)
    if (clean === undefined) return 'not-readable'
    if (clean.kind === 'not-clean') return clean.because
    const isKept = await cells.finish()
    const table = await readDirectly(database, { number, path, head, clean, kept, ...(isKept && { cells: to }) })
    return table ?? 'database-differs'
  } finally {
    await cells.close()
    await rm(to, { force: true })
  }
}

async function readDirectly(database: Database, file: DirectFile): Promise<FileTable | undefined> {
  const { number, path, head } = file
  const { records } = file.clean
  const table = database.run(`${readDirect(file)}; ${directViews(file)}`).then(
    async () => Number((await database.rows(`SELECT count(*) AS n FROM direct_${number}`))[0]?.n),
    () => undefined,
  )
  // The database reads on threads of its own.
  const [used, sha256] = await Promise.all([table, sha256Of(path).catch(() => undefined)])
  if (used !== records || sha256 === undefined) {
    await database.run(dropDirect(number))
    return undefined
  }
  const accounting = { read: records, used, rejected: 0, structural: head.structural }
  return { kind: 'file-table', head, accounting, readBy: { reader: 'direct' }, starts: { from: 'sizes' }, sha256 }
}

async function readCarefully(
  database: Database,
  { number, head, parts, folder, onReject }: OpenFile,
  because: NotReadDirectly,
): Promise<FileTable | Refusal> {
  const copy = join(folder, `${number}.csv`)
  const copied = await writeCleanCopy(parts, copy, onReject)
  if (copied.kind === 'refusal') return copied
  await database.run(loadCopy(number, copy, head.width))
  const { accounting, encoding, warnings } = copied
  return {
    kind: 'file-table',
    head: { ...head, encoding, warnings },
    accounting,
    readBy: { reader: 'careful', because },
    starts: { from: 'starts' },
  }
}

/** The clean copy is quoted throughout, so nothing about it has to be guessed. */
function loadCopy(number: number, copy: string, width: number): string {
  const cells = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`)
  return `CREATE TABLE file_${number} AS SELECT row_number() OVER () AS record, * FROM read_csv(${text(copy)},
    header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\n',
    allow_quoted_nulls = false, max_line_size = 33554432, buffer_size = 67108864, parallel = false,
    columns = {'line': 'BIGINT', 'starts': 'VARCHAR', ${cells.join(', ')}});
    CREATE VIEW place_${number} AS SELECT record, line, starts FROM file_${number}`
}
