import type { Citation, Datasets, NotCheckable, Sentence } from '../datasets/datasets.ts'
import type { RuleFile } from '../schemas/generated/rule.ts'

/** What became of a sentence: rules rest on it, or it is a constraint that no data decides, or it asks for nothing. */
export type Decision = 'rules' | 'not-checkable' | 'context' | 'undecided'

export interface CoveredSentence extends Sentence {
  readonly decision: Decision
  /** The ids of the rules that rest on it. */
  readonly rules: readonly string[]
  readonly notCheckable: readonly NotCheckable[]
}

/** The founding document sentence by sentence, and every rule with the sentences it rests on. */
export interface Coverage {
  readonly document: string
  readonly revision: string
  readonly sentences: readonly CoveredSentence[]
  readonly rules: readonly { readonly id: string; readonly sources: readonly Citation[] }[]
  readonly problems: readonly CoverageProblem[]
}

/** Why the coverage is not whole. */
export type CoverageProblem =
  | { readonly code: 'undecided'; readonly sentence: number }
  /** A sentence that is listed as context has a rule, or an entry that is not checkable: one of them is wrong. */
  | { readonly code: 'context-cited'; readonly sentence: number; readonly by: readonly string[] }
  | { readonly code: 'no-citation'; readonly id: string }
  | { readonly code: 'unknown-citation'; readonly id: string; readonly document: string; readonly sentence?: number }

/** Puts sentences and rules side by side, both ways. */
export function coverageOf(rules: readonly RuleFile[], datasets: Datasets): Coverage {
  const { founding, notCheckable } = datasets
  const { document, revision } = founding
  const cites = ({ sources }: { readonly sources: readonly Citation[] }, id: number) =>
    sources.some((one) => one.document === document && one.revision === revision && one.sentences.includes(id))
  const sentences = [...founding.sentences.values()].map((sentence) => {
    const resting = rules.filter((rule) => cites(rule, sentence.id)).map(({ id }) => id)
    const uncheckable = [...notCheckable.values()].filter((row) => cites(row, sentence.id))
    const decision = decisionOn(sentence, resting.length, uncheckable.length)
    return { ...sentence, decision, rules: resting, notCheckable: uncheckable }
  })
  const cited = [...rules, ...notCheckable.values()]
  return {
    document,
    revision,
    sentences,
    rules: rules.map(({ id, sources }) => ({ id, sources })),
    problems: [
      ...sentences.flatMap(problemsOfSentence),
      ...cited.flatMap(({ id, sources }) => (sources.length === 0 ? [{ code: 'no-citation', id } as const] : [])),
      ...cited.flatMap(({ id, sources }) => sources.flatMap((source) => problemsOfCitation(id, source, datasets))),
    ],
  }
}

function decisionOn({ role }: Sentence, rules: number, notCheckable: number): Decision {
  if (rules > 0) return 'rules'
  if (notCheckable > 0) return 'not-checkable'
  return role === 'context' ? 'context' : 'undecided'
}

function problemsOfSentence({ id, role, decision, rules, notCheckable }: CoveredSentence): readonly CoverageProblem[] {
  if (decision === 'undecided') return [{ code: 'undecided', sentence: id }]
  if (role !== 'context' || decision === 'context') return []
  return [{ code: 'context-cited', sentence: id, by: [...rules, ...notCheckable.map((row) => row.id)] }]
}

function problemsOfCitation(
  id: string,
  { document, revision, sentences }: Citation,
  { documents }: Datasets,
): readonly CoverageProblem[] {
  const found = documents.get(document)?.revisions.get(revision)
  if (found === undefined) return [{ code: 'unknown-citation', id, document }]
  const { sentences: there } = found
  if (there === undefined) return []
  return sentences
    .filter((sentence) => !there.has(sentence))
    .map((sentence) => ({ code: 'unknown-citation', id, document, sentence }))
}
