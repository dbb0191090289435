import type { End, Head, Reject, SourceRecord } from '../../../src/ingest/read/part.ts'
import { type ReadOptions, readCareful } from '../../../src/ingest/read/read-careful.ts'
import type { Refusal } from '../../../src/ingest/read/refusal.ts'

/** All that the careful reader says of some bytes, in one piece. */
export interface Read {
  head?: Head
  records: SourceRecord[]
  rejects: Reject[]
  end?: End
  refusal?: Refusal
}

export type Content = string | Uint8Array | readonly Uint8Array[] | AsyncIterable<Uint8Array>

export async function read(content: Content, options: Partial<ReadOptions> = {}): Promise<Read> {
  const all: Read = { records: [], rejects: [] }
  for await (const part of readCareful(source(content), { file: 'a.csv', ...options })) {
    if (part.kind === 'head') all.head = part
    if (part.kind === 'end') all.end = part
    if (part.kind === 'refusal') all.refusal = part
    if (part.kind === 'batch') {
      all.records = all.records.concat(part.records)
      all.rejects = all.rejects.concat(part.rejects)
    }
  }
  return all
}

export async function* source(content: Content): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content)
  else if (content instanceof Uint8Array) yield content
  else yield* content
}

export const cellsIn = ({ records }: Read): (readonly string[])[] => records.map(({ cells }) => cells)

export const namesIn = ({ head }: Read): string[] => head?.header.map(({ name }) => name) ?? []

/** Everything that can be compared: a record's places come from a function. */
export function comparable({ records, ...rest }: Read): unknown {
  return {
    ...rest,
    records: records.map((record) => [record.number, record.line, record.cells, record.places()]),
  }
}
