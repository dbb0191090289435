import type { Reject, SourceRecord } from './part.ts'
import { type ReadOptions, readCareful } from './read-careful.ts'
import type { Refusal } from './refusal.ts'

/** What the reader makes of a file, whatever it holds. */
export interface CellsAnswer {
  readonly kind: 'cells'
  readonly header: readonly string[]
  /**
   * Every data record in file order. A rejected one is here too, in its likeliest reading and at its own length:
   * `rejects` names it by its line.
   */
  readonly rows: readonly (readonly string[])[]
  readonly rejects: readonly Pick<Reject, 'line' | 'column' | 'code' | 'message'>[]
}

/** Reads a whole file into memory: made for looking at one, not for audits. */
export async function cellsOf(source: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<CellsAnswer | Refusal> {
  let header: readonly string[] = []
  const rows: (readonly string[])[] = []
  const rejects: Reject[] = []
  for await (const part of readCareful(source, options)) {
    if (part.kind === 'refusal') return part
    if (part.kind === 'head') {
      header = part.header.map(({ name }) => name)
      if (part.headerReject !== undefined) rejects.push(part.headerReject)
    }
    if (part.kind === 'batch') {
      for (const cells of inFileOrder(part.records, part.rejects)) rows.push(cells)
      for (const reject of part.rejects) rejects.push(reject)
    }
  }
  return { kind: 'cells', header, rows, rejects: rejects.map(shown) }
}

function inFileOrder(records: readonly SourceRecord[], rejects: readonly Reject[]): (readonly string[])[] {
  return [...records, ...rejects].sort((a, b) => a.number - b.number).map(({ cells }) => cells)
}

function shown({ line, column, code, message }: Reject): CellsAnswer['rejects'][number] {
  return { line, ...(column === undefined ? {} : { column }), code, message }
}
