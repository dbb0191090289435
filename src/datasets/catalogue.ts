import type { SentencesDataset } from '../schemas/generated/dataset.sentences.ts'
import type { SurvivingMutantsDataset } from '../schemas/generated/dataset.surviving-mutants.ts'
import type { Datasets, FoundingDocument, SourceDocument } from './datasets.ts'
import { FILES } from './file-names.ts'
import type { Files } from './files.ts'
import { oneMeaningEach } from './one-meaning.ts'
import type { Report } from './problem.ts'

/** Prepares what is told of the catalogue of constraints beside the rules themselves. */
export function prepareCatalogue(
  files: Files,
  documents: ReadonlyMap<string, SourceDocument>,
  report: Report,
): Pick<Datasets, 'founding' | 'notCheckable' | 'declaredDays' | 'survivingMutants'> {
  const uncheckable = files.notCheckable.rows.map((row) => [row.id, row] as const)
  const days = files.declaredDays.rows.map(({ rule, ...days }) => [rule, days] as const)
  return {
    founding: prepareSentences(files.sentences, documents, report),
    notCheckable: oneMeaningEach(FILES.notCheckable, uncheckable, report),
    declaredDays: oneMeaningEach(FILES.declaredDays, days, report),
    survivingMutants: prepareMutants(files.survivingMutants, report),
  }
}

/** A sentence that is left out would never be missed, so the list must have each that the document has. */
function prepareSentences(
  { document, documentRevision: revision, rows }: SentencesDataset,
  documents: ReadonlyMap<string, SourceDocument>,
  report: Report,
): FoundingDocument {
  const sentences = oneMeaningEach(
    FILES.sentences,
    rows.map((row) => [String(row.id), row] as const),
    report,
  )
  const there = documents.get(document)?.revisions.get(revision)?.sentences ?? new Set<number>()
  const listed = rows.map(({ id }) => id)
  const odd = [...listed.filter((id) => !there.has(id)), ...[...there].filter((id) => !sentences.has(String(id)))]
  for (const id of odd) report({ code: 'unknown-reference', file: FILES.sentences, text: `${document} [${id}]` })
  return { document, revision, sentences: new Map(rows.map((row) => [row.id, row])) }
}

function prepareMutants({ rows }: SurvivingMutantsDataset, report: Report): Datasets['survivingMutants'] {
  return new Map(
    [...new Set(rows.map(({ rule }) => rule))].map((rule) => {
      const own = rows.filter((row) => row.rule === rule).map(({ mutant, reason }) => [mutant, reason] as const)
      return [rule, oneMeaningEach(FILES.survivingMutants, own, report)]
    }),
  )
}
