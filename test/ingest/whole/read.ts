import { LIMITS, type Limits } from '../../../src/ingest/read/limits.ts'
import type { End, Head, Part, Reject } from '../../../src/ingest/read/part.ts'
import type { Refusal } from '../../../src/ingest/read/refusal.ts'
import { readExport } from '../../../src/ingest/read-export.ts'
import { NOTHING_TOLD, type Told } from '../../../src/ingest/told.ts'
import { source } from '../read/reading.ts'

/** What a file that is read whole says: its columns, its records with the places of their cells, and the rest. */
export interface Whole {
  readonly head: Head | undefined
  readonly records: readonly (readonly string[])[]
  readonly places: readonly (readonly string[])[]
  readonly rejects: readonly Reject[]
  readonly end: End | undefined
  readonly refusal: Refusal | undefined
}

export async function readWhole(
  file: string,
  content: string | Uint8Array,
  told: Partial<Told> = {},
  limits: Partial<Limits> = {},
): Promise<Whole> {
  const parts: Part[] = []
  const reading = readExport(source(content), file, { ...NOTHING_TOLD, ...told }, { ...LIMITS, ...limits })
  for await (const part of reading) parts.push(part)
  const batches = parts.flatMap((part) => (part.kind === 'batch' ? [part] : []))
  const records = batches.flatMap((batch) => batch.records)
  return {
    head: parts.find((part) => part.kind === 'head'),
    records: records.map(({ cells }) => cells),
    places: records.map((record) => record.places().map(({ line, column }) => `${line}:${column}`)),
    rejects: batches.flatMap(({ rejects }) => rejects),
    end: parts.find((part) => part.kind === 'end'),
    refusal: parts.find((part) => part.kind === 'refusal'),
  }
}
