import { open } from 'node:fs/promises'
import type { Encoding } from './decoder.ts'
import type { Accounting, Part, Reject, SourceRecord, Warning } from './part.ts'
import type { Place } from './places.ts'
import type { Refusal } from './refusal.ts'

/** What became of a file of which a clean copy was made. */
export interface CleanCopied {
  readonly kind: 'clean-copy'
  readonly accounting: Accounting
  /** As the whole file has them: its head may be ASCII, of which neither is known. */
  readonly encoding: Encoding
  readonly warnings: readonly Warning[]
}

/**
 * Writes the good records in the one form a database reads without guessing: UTF-8, LF, commas, every cell quoted,
 * no header. Before the cells stand `line`, the physical line where the record starts in its source, and `starts`,
 * the place of each value, joined by a blank: its column, or `lines down:column` where it is on a later line.
 * Rejects go to `onReject` one by one. After a refusal the copy is not to be used.
 */
export async function writeCleanCopy(
  parts: AsyncIterable<Part>,
  path: string,
  onReject: (reject: Reject) => void | Promise<void>,
): Promise<CleanCopied | Refusal> {
  const file = await open(path, 'w')
  try {
    for await (const part of parts) {
      if (part.kind === 'refusal') return part
      if (part.kind === 'end') return { ...part, kind: 'clean-copy' }
      if (part.kind === 'head') continue
      await file.appendFile(part.records.map(cleanLine).join(''))
      for (const reject of part.rejects) await onReject(reject)
    }
    throw new Error('the careful reader always gives an end or a refusal')
  } finally {
    await file.close()
  }
}

/** One line of the copy, its line end included. */
function cleanLine(record: SourceRecord): string {
  const starts = record.places().map((place) => startIn(place, record.line))
  return `"${record.line}","${starts.join(' ')}","${record.cells.map(doubled).join('","')}"\n`
}

function startIn({ line, column }: Place, firstLine: number): string {
  return line === firstLine ? String(column) : `${line - firstLine}:${column}`
}

function doubled(cell: string): string {
  return cell.includes('"') ? cell.replaceAll('"', '""') : cell
}
