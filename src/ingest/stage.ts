import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Database } from '../database/database.ts'
import type { ExportKind } from '../datasets/export-kinds.ts'
import type { Mapping } from '../schemas/generated/mapping.ts'
import { constantsOf, toldCellsOf } from './constants.ts'
import { fileTable, type OpenFile, type ReadBy } from './file-table.ts'
import type { Accounting, Head, Part, Reject } from './read/part.ts'
import type { Refusal } from './read/refusal.ts'
import { readExport } from './read-export.ts'
import type { IgnoredColumn } from './recognise-columns.ts'
import { type Input, type KindProblem, recogniseFile, type UnknownKind } from './recognise-file.ts'
import { tableOfTemplate } from './recognise-templates.ts'
import type { StagedFile } from './staged-file.ts'
import { type Told, toldOf } from './told.ts'

/** A file that is in the database, and what is to be known of it afterwards. */
export interface Staged extends StagedFile {
  readonly head: Head
  readonly accounting: Accounting
  readonly readBy: ReadBy
  readonly sha256: string
  readonly ignored: readonly IgnoredColumn[]
  /** What the mapping and the command line say of it. */
  readonly told: Told
  /** Set for a file of no known kind: its records are counted and ignored. */
  readonly unknown?: UnknownKind
}

export type StageProblem =
  | { readonly code: 'not-readable'; readonly file: string }
  | { readonly code: 'changed'; readonly file: string }
  | { readonly code: 'refused'; readonly refusal: Refusal }
  | KindProblem
  | { readonly code: 'damaged-header'; readonly reject: Reject }

export function isStaged(result: Staged | StageProblem): result is Staged {
  return 'head' in result
}

/** How files are read, whatever they hold. */
export type Reading = Pick<OpenFile, 'limits' | 'folder' | 'onReject' | 'onBytes' | 'carefully'>

/** Reads one export into the database, as texts: the table `file_<number>`. The bytes are hashed as they are read. */
export async function stage(
  database: Database,
  input: Input,
  number: number,
  kinds: readonly ExportKind[],
  mapping: Mapping,
  reading: Reading,
): Promise<Staged | StageProblem> {
  try {
    return await stageReadable(database, input, number, kinds, mapping, reading)
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
  mapping: Mapping,
  reading: Reading,
): Promise<Staged | StageProblem> {
  const hash = createHash('sha256')
  const told = toldOf(input, mapping)
  const parts = headFirst(
    readExport(hashed(createReadStream(input.path), hash, reading.onBytes), input.name, told, reading.limits),
  )
  try {
    return await stageOpened(database, input, number, kinds, mapping, told, reading, parts, hash)
  } finally {
    await parts.close()
  }
}

async function stageOpened(
  database: Database,
  input: Input,
  number: number,
  kinds: readonly ExportKind[],
  mapping: Mapping,
  told: Told,
  reading: Reading,
  parts: HeadFirst,
  hash: Hash,
): Promise<Staged | StageProblem> {
  const first = await parts.head
  if (first.kind === 'refusal') return { code: 'refused', refusal: first }
  if (first.headerReject !== undefined) return { code: 'damaged-header', reject: first.headerReject }

  const found = recogniseFile(input, first, kinds, told)
  if ('code' in found) return found

  const table = await fileTable(database, {
    ...reading,
    carefully: reading.carefully === true || first.form !== undefined,
    number,
    path: input.path,
    head: first,
    kept: found.columns.map(({ index }) => index),
    parts: parts.rest,
  })
  if (table.kind === 'refusal') return { code: 'refused', refusal: table }
  return {
    number,
    name: input.name,
    kind: found.kind,
    canonical: tableOfTemplate(found.kind),
    columns: found.columns,
    constants: constantsOf(found.kind, mapping),
    toldCells: toldCellsOf(found, told),
    ...(mapping.provider?.mpnId !== undefined && { providerMpnId: mapping.provider.mpnId.trim() }),
    told,
    ignored: found.ignored,
    head: table.head,
    accounting: table.accounting,
    readBy: table.readBy,
    starts: table.starts,
    sha256: table.sha256 ?? hash.digest('hex'),
    ...(found.unknown === undefined ? {} : { unknown: found.unknown }),
  }
}

async function* hashed(
  source: AsyncIterable<Uint8Array>,
  hash: Hash,
  onBytes: (count: number) => void,
): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]()
  try {
    for (;;) {
      const { value, done } = await chunks.next().catch((error: unknown) => {
        throw new Unreadable(String(error))
      })
      if (done === true) return
      hash.update(value)
      onBytes(value.length)
      yield value
    }
  } finally {
    await chunks.return?.()
  }
}

interface HeadFirst {
  readonly head: Promise<Head | Refusal>
  readonly rest: AsyncIterable<Part>
  /** Lets go of the file, read to its end or not. */
  readonly close: () => Promise<unknown>
}

/** The first part, known before the rest is asked for; the rest begins with it again. */
function headFirst(parts: AsyncGenerator<Part>): HeadFirst {
  const first = parts.next().then(({ value }): Head | Refusal => {
    if (value?.kind === 'head' || value?.kind === 'refusal') return value
    throw new Error('the careful reader begins with a head or a refusal')
  })
  return {
    head: first,
    close: () => parts.return(undefined),
    rest: (async function* () {
      yield await first
      yield* parts
    })(),
  }
}
