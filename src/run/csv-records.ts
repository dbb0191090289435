import { createReadStream } from 'node:fs'
import { COMMON_DIALECT } from '../ingest/read/dialect.ts'
import { LIMITS } from '../ingest/read/limits.ts'
import { scanner } from '../ingest/read/scan.ts'
import { unguarded } from './formula-cells.ts'
import type { Part } from './run-problem.ts'

/** A record of a CSV file that we wrote, and the physical line where it begins. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** The records of a CSV file of a run with their cells as they were before formulas were guarded, the header first. */
export async function* csvRecordsOf(path: string, file: string): AsyncGenerator<Part<CsvRecord>> {
  let line = 1
  let text = ''
  for await (const part of textOf(path)) {
    if ('fault' in part) {
      yield { problem: part.fault === 'not-utf8' ? { code: 'not-utf8', file, line } : { code: 'part-gone', file } }
      return
    }
    text += part.text
    const scan = scanner(text, COMMON_DIALECT, part.last)
    let from = 0
    while (from < text.length) {
      const scanned = scan(from)
      if (scanned.kind === 'incomplete') break
      if (scanned.kind === 'damage') {
        yield { problem: { code: 'not-csv', file, line } }
        return
      }
      yield { value: { line, cells: scanned.cells.map(unguarded) } }
      line += scanned.lines
      from = scanned.end
    }
    text = text.slice(from)
    if (text.length <= LIMIT) continue
    yield { problem: { code: 'too-long', file, line } }
    return
  }
}

/** A record of ours quotes one record of a source, which was within the limits there. */
const LIMIT = 4 * LIMITS.record

type Text = { readonly text: string; readonly last: boolean } | { readonly fault: 'not-utf8' | 'gone' }

async function* textOf(path: string): AsyncGenerator<Text> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const stream = createReadStream(path)
  try {
    for await (const chunk of stream) {
      const text = decoded(() => decoder.decode(chunk, { stream: true }))
      if (text === undefined) return yield { fault: 'not-utf8' }
      yield { text, last: false }
    }
  } catch {
    return yield { fault: 'gone' }
  } finally {
    stream.destroy()
  }
  const text = decoded(() => decoder.decode())
  yield text === undefined ? { fault: 'not-utf8' } : { text, last: true }
}

function decoded(decode: () => string): string | undefined {
  try {
    return decode()
  } catch {
    return undefined
  }
}
