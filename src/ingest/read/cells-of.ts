import type { Encoding } from './decoder.ts'
import type { Dialect } from './dialect.ts'
import type { End, Head, Reject, SourceRecord, Warning } from './part.ts'
import { type ReadOptions, readCareful } from './read-careful.ts'
import type { Refusal } from './refusal.ts'
import { BAD_BYTE } from './utf8.ts'

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
  readonly encoding: Encoding
  readonly dialect: Dialect
  readonly warnings: readonly Warning[]
}

/** Reads a whole file into memory: made for looking at one, not for audits. */
export async function cellsOf(source: AsyncIterable<Uint8Array>, options: ReadOptions): Promise<CellsAnswer | Refusal> {
  let head: Head | undefined
  let end: End | undefined
  const rows: (readonly string[])[] = []
  const rejects: Reject[] = []
  for await (const part of readCareful(source, options)) {
    if (part.kind === 'refusal') return part
    if (part.kind === 'end') end = part
    if (part.kind === 'head') {
      head = part
      if (part.headerReject !== undefined) rejects.push(part.headerReject)
    }
    if (part.kind === 'batch') {
      for (const cells of inFileOrder(part.records, part.rejects)) rows.push(cells.map(withoutBadBytes))
      for (const reject of part.rejects) rejects.push(reject)
    }
  }
  if (head === undefined || end === undefined)
    throw new Error('the careful reader gives a head and an end, or a refusal')
  return {
    kind: 'cells',
    header: head.header.map(({ name }) => withoutBadBytes(name)),
    rows,
    rejects: rejects.map(shown),
    encoding: end.encoding,
    dialect: head.dialect,
    warnings: end.warnings,
  }
}

/** Bytes that are no text become what stands for such everywhere. */
function withoutBadBytes(cell: string): string {
  return BAD_BYTE.test(cell) ? cell.replace(/\p{Surrogate}/gu, '\ufffd') : cell
}

function inFileOrder(records: readonly SourceRecord[], rejects: readonly Reject[]): (readonly string[])[] {
  return [...records, ...rejects].sort((a, b) => a.number - b.number).map(({ cells }) => cells)
}

function shown({ line, column, code, message }: Reject): CellsAnswer['rejects'][number] {
  return { line, ...(column === undefined ? {} : { column }), code, message }
}
