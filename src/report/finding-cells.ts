import { printPlace } from '../files/place.ts'
import type { Finding } from '../schemas/generated/finding.ts'
import type { Report } from './report.ts'
import type { Words } from './words.ts'

/** What a finding saw, one fact a line: its value and where it stood, or why it is not known. */
export function seenText({ seen }: { readonly seen: readonly Finding['seen'][number][] }): string {
  return seen.map(seenFact).join('\n')
}

function seenFact({ fact, value, cause, text, at, cells = [] }: Finding['seen'][number]): string {
  const told = value === undefined ? (cause ?? '') : JSON.stringify(value)
  const place = at === undefined ? '' : ` (${printPlace(at)})`
  const written = text === undefined ? '' : ` ${JSON.stringify(text)}`
  const several = cells.map((cell) => {
    const where = cell.at === undefined ? '' : ` (${printPlace(cell.at)})`
    return `\n  ${JSON.stringify(cell.text ?? '')}${where}`
  })
  return `${fact} = ${told}${written}${place}${several.join('')}`
}

export function expectedText({ expected }: Pick<Finding, 'expected'>): string {
  return expected.map(({ fact, operator, value }) => `${fact} ${operator} ${JSON.stringify(value)}`).join('\n')
}

/** The documents and sentences, one a line. */
export function citationText(
  { citations }: Pick<Finding, 'citations'>,
  { documents }: Pick<Report, 'documents'>,
  words: Words,
): string {
  return citations
    .map(({ document, revision, sentences }) =>
      words.citation(documents.get(document)?.title ?? document, revision, sentences),
    )
    .join('\n')
}

/** The public pages of the documents, one a line. */
export function pagesText({ citations }: Pick<Finding, 'citations'>, { documents }: Pick<Report, 'documents'>): string {
  const pages = citations.flatMap(({ document }) => documents.get(document)?.url ?? [])
  return [...new Set(pages)].join('\n')
}

export function errorsText({ predictedErrors }: Pick<Finding, 'predictedErrors'>, words: Words): string {
  return predictedErrors.map(({ code, endpoint, meaning }) => words.refusal(code, endpoint, meaning)).join('\n')
}
