import type { SourceDocumentsDataset } from '../schemas/generated/dataset.source-documents.ts'
import type { Revision, SourceDocument } from './datasets.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

type Row = SourceDocumentsDataset['rows'][number]

/** Prepares the source documents for look-up by id and revision. */
export function prepareDocuments(
  file: string,
  { rows }: SourceDocumentsDataset,
  report: Report,
): ReadonlyMap<string, SourceDocument> {
  const documentOf = ({ revisions, ...row }: Row): SourceDocument => ({
    ...row,
    revisions: oneMeaningEach(
      file,
      revisions.map(({ date, sentences }) => [date, revisionOf(sentences)] as const),
      report,
    ),
  })
  return oneMeaningEach(
    file,
    rows.map((row) => [row.id, documentOf(row)] as const),
    report,
  )
}

function revisionOf(ranges: Row['revisions'][number]['sentences']): Revision {
  return ranges === undefined ? {} : { sentences: new Set(ranges.flatMap(wholeRange)) }
}

// The schema sees to it that a range has both ends; its generated type does not say so.
function wholeRange([first = 1, last = 0]: readonly number[]): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}
