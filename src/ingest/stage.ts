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
import { type RecogniseProblem, recognise } from './recognise.ts'
import { columnsOf, type IgnoredColumn } from './recognise-columns.ts'
import { tableOfTemplate } from './recognise-templates.ts'
import type { StagedFile } from './staged-file.ts'

/** One input as the user named it. */
export interface Input {
  readonly name: string
  readonly path: string
  /** The id of its kind, where the user says it. */
  readonly kind?: string
}

/** A file that is in the database, and what is to be known of it afterwards. */
export interface Staged extends StagedFile {
  readonly head: Head
  readonly accounting: Accounting
  readonly sha256: string
  readonly ignored: readonly IgnoredColumn[]
}

export type StageProblem =
  | { readonly code: 'refused'; readonly refusal: Refusal }
  | { readonly code: 'not-recognised'; readonly file: string; readonly why: RecogniseProblem }
  | { readonly code: 'no-such-kind'; readonly file: string; readonly kind: string }
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
  const hash = createHash('sha256')
  const parts = headFirst(readCareful(hashed(createReadStream(input.path), hash), { file: input.name }))
  const first = await parts.head
  if (first.kind === 'refusal') return { code: 'refused', refusal: first }
  if (first.headerReject !== undefined) return { code: 'damaged-header', reject: first.headerReject }

  const found = recogniseAs(input, first, kinds)
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
  }
}

function recogniseAs(input: Input, head: Head, kinds: readonly ExportKind[]) {
  const header = head.header.map(({ name }) => name)
  const chosen = kinds.find(({ id }) => id === input.kind)
  if (input.kind !== undefined && chosen === undefined) {
    return { code: 'no-such-kind', file: input.name, kind: input.kind } as const
  }
  const found = chosen === undefined ? recognise(header, kinds) : columnsOf(header, chosen)
  return 'code' in found ? ({ code: 'not-recognised', file: input.name, why: found } as const) : found
}

/** The clean copy is quoted throughout, so nothing about it has to be guessed. */
function loadCopy(number: number, copy: string, width: number): string {
  const cells = Array.from({ length: width }, (_, i) => `'c${i}': 'VARCHAR'`)
  return `CREATE TABLE file_${number} AS SELECT row_number() OVER () AS record, * FROM read_csv(${text(copy)},
    header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', new_line = '\\n',
    allow_quoted_nulls = false, max_line_size = 33554432, parallel = false,
    columns = {'line': 'BIGINT', 'starts': 'VARCHAR', ${cells.join(', ')}})`
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: ReturnType<typeof createHash>,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) {
    hash.update(bytes)
    yield bytes
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
