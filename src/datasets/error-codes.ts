import type { ErrorCodesDataset } from '../schemas/generated/dataset.error-codes.ts'
import type { ErrorCode, SourceDocument } from './datasets.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

/** Prepares the error codes for look-up by endpoint, then by code. */
export function prepareErrorCodes(
  file: string,
  { endpoints, rows }: ErrorCodesDataset,
  documents: ReadonlyMap<string, SourceDocument>,
  report: Report,
): ReadonlyMap<string, ReadonlyMap<string, ErrorCode>> {
  for (const { endpoint, document } of rows) {
    if (!Object.hasOwn(endpoints, endpoint)) report({ code: 'unknown-reference', file, text: endpoint })
    if (!documents.has(document)) report({ code: 'unknown-reference', file, text: document })
  }
  return new Map(
    Object.keys(endpoints).map((endpoint) => {
      const codes = rows.filter((row) => row.endpoint === endpoint).map((row) => [row.code, row] as const)
      return [endpoint, oneMeaningEach(file, codes, report)]
    }),
  )
}
