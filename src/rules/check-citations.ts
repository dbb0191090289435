import type { SourceDocument } from '../datasets/datasets.ts'
import type { Known } from './known.ts'
import { elements, field, type Part, placeOf } from './part.ts'
import type { RuleProblem } from './problem.ts'
import { suggestion } from './suggestion.ts'

/** Whether a source is on the list of documents, with its revision and each of its sentences. */
export function checkSource(source: Part, { documents }: Known): readonly RuleProblem[] {
  const part = field(source, 'document')
  if (typeof part.value !== 'string') return []

  const document = documents.get(part.value)
  if (document !== undefined) return checkRevision(source, document)
  const near = suggestion(part.value, documents.keys())
  return [{ code: 'unknown-document', at: placeOf(part), document: part.value, ...near }]
}

/** Whether a predicted refusal is on the list of error codes, at the endpoint that answers it. */
export function checkPredictedError(predicted: Part, { errorCodes }: Known): readonly RuleProblem[] {
  const endpoint = field(predicted, 'endpoint')
  const code = field(predicted, 'code')
  if (typeof endpoint.value !== 'string') return []

  const codes = errorCodes.get(endpoint.value)
  if (codes === undefined) {
    const near = suggestion(endpoint.value, errorCodes.keys())
    return [{ code: 'unknown-endpoint', at: placeOf(endpoint), endpoint: endpoint.value, ...near }]
  }
  if (typeof code.value !== 'string' || codes.has(code.value)) return []
  const known = [...codes.keys()]
  return [{ code: 'unknown-error-code', at: placeOf(code), endpoint: endpoint.value, errorCode: code.value, known }]
}

function checkRevision(source: Part, { id, revisions }: SourceDocument): readonly RuleProblem[] {
  const part = field(source, 'revision')
  if (typeof part.value !== 'string') return []

  const revision = revisions.get(part.value)
  if (revision === undefined) {
    const known = [...revisions.keys()]
    return [{ code: 'unknown-revision', at: placeOf(part), document: id, revision: part.value, known }]
  }
  return revision.sentences === undefined ? [] : checkSentences(source, id, part.value, revision.sentences)
}

/** Where all sentences of a revision are known, some of them must be named. */
function checkSentences(
  source: Part,
  document: string,
  revision: string,
  known: ReadonlySet<number>,
): readonly RuleProblem[] {
  const sentences = field(source, 'sentences')
  const items = elements(sentences)
  if (Array.isArray(sentences.value) && items.length === 0) {
    return [{ code: 'no-sentence', at: placeOf(sentences), document, revision }]
  }
  return items.flatMap((part) =>
    typeof part.value !== 'number' || !Number.isInteger(part.value) || part.value < 1 || known.has(part.value)
      ? []
      : [{ code: 'unknown-sentence', at: placeOf(part), document, revision, sentence: part.value }],
  )
}
