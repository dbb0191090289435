import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import { text } from '../facts/sql-text.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import { constantsOf } from './constants.ts'
import { writeCleanCopy } from './read/clean-copy.ts'
import type { Accounting, Head, Part, Reject } from './read/part.ts'
import { readCareful } from './read/read-careful.ts'
import type { Refusal } from './read/refusal.ts'
import type { IgnoredColumn } from './recognise-columns.ts'
import { type Input, type KindProblem, recogniseFile, type UnknownKind } from './recognise-file.ts'
import { tableOfTemplate } from './recognise-templates.ts'
import type { StagedFile } from './staged-file.ts'

/** A file that is in the database, and what is to be known of it afterwards. */
export interface Staged extends StagedFile {
  readonly head: Head
  readonly accounting: Accounting
  readonly sha256: string
  readonly ignored: readonly IgnoredColumn[]
  /** Set for a file of no known kind: its records are counted and ignored. */
  readonly unknown?: UnknownKind
}

export type StageProblem =
  | { readonly code: 'not-readable'; readonly file: string }
  | { readonly code: 'refused'; readonly refusal: Refusal }
  | KindProblem
  | { readonly code: 'damaged-header'; readonly reject: Reject }

export function isStaged(result: Staged | StageProblem): result is Staged {
  return 'head' in result
}

/**
 * Reads one export carefully into the database, as texts: a clean copy of its good records in `folder`, then the table
 * `file_<number>`. Rejects go to `onReject`. The bytes are hashed as they are read.
 */
export async function stage(
  database: Database,
  input: Input,
  number: number,
  kinds: readonly ExportKind[],
  folder: string,
  mapping: Mapping,
  onReject: (reject: Reject) => Promise<void>,
): Promise<Staged | StageProblem> {
  try {
    return await stageReadable(database, input, number, kinds, folder, mapping, onReject)
  } catch (error) {
    if (error instanceof Unreadable) return { code: 'not-readable', file: input.name }
    throw error
  }
}

/** The input could be opened no more, or not read to its end. */
class Unreadable extends Error {}

async function stageReadable(
  database: Database,
  input: Input,
  number: number,
  kinds: readonly ExportKind[],
  folder: string,
  mapping: Mapping,
  onReject: (reject: Reject) => Promise<void>,
): Promise<Staged | StageProblem> {
  const hash = createHash('sha256')
  const parts = headFirst(readCareful(hashed(createReadStream(input.path), hash), { file: input.name }))
  const first = await parts.head
  if (first.kind === 'refusal') return { code: 'refused', refusal: first }
  if (first.headerReject !== undefined) return { code: 'damaged-header', reject: first.headerReject }

  const found = recogniseFile(input, first, kinds)
  if ('code' in found) return found

  const copy = join(folder, `${number}.csv`)
  const copied = await writeCleanCopy(parts.rest, copy, onReject)
  if (copied.kind === 'refusal') return { code: 'refused', refusal: copied }
  await database.run(loadCopy(number, copy, first.header.length))
  return {
    number,
    name: input.name,
    kind: found.kind,
    canonical: tableOfTemplate(found.kind),
    columns: found.columns,
    constants: constantsOf(found.kind, mapping),
    ignored: found.ignored,
    head: first,
    accounting: copied.accounting,
    sha256: hash.digest('hex'),
    ...(found.unknown === undefined ? {} : { unknown: found.unknown }),
  }
}

/** The clean copy is quoted throughout, so nothing about it has to be guessed. */
function loadCopy(number: number, copy: string, width: number): string {
  const cells = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`)
  return `CREATE TABLE file_${number} AS SELECT row_number() OVER () AS record, * FROM read_csv(${text(copy)},
    header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\n',
    allow_quoted_nulls = false, max_line_size = 33554432, buffer_size = 67108864, parallel = false,
    columns = {'line': 'BIGINT', 'starts': 'VARCHAR', ${cells.join(', ')}})`
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  for (;;) {
    const { value, done } = await chunks.next().catch((error: unknown) => {
      throw new Unreadable(String(error))
    })
    if (done === true) return
    hash.update(value)
    yield value
  }
}

/** The first part, known before the rest is asked for; the rest begins with it again. */
function headFirst(parts: AsyncGenerator<Part>): { head: Promise<Head | Refusal>; rest: AsyncIterable<Part> } {
  const first = parts.next().then(({ value }): Head | Refusal => {
    if (value?.kind === 'head' || value?.kind === 'refusal') return value
    throw new Error('the careful reader begins with a head or a refusal')
  })
  return {
    head: first,
    rest: (async function* () {
      yield await first
      yield* parts
    })(),
  }
}
