import type { Datasets } from '../datasets/datasets.ts'
import type { Coverage, CoveredSentence, Decision } from '../rules/coverage.ts'
import { COVERAGE_WORDS } from './coverage-words.ts'
import type { Language } from './words.ts'

/** The coverage as two tables of plain texts, which each format escapes in its own way. */
export interface CoverageTable {
  readonly language: Language
  readonly title: string
  readonly count: string
  readonly sentences: Table
  readonly rules: Table
}

export interface Table {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function coverageTable(coverage: Coverage, { documents }: Datasets, language: Language): CoverageTable {
  const words = COVERAGE_WORDS[language]
  const { document, revision, sentences, rules } = coverage
  const { head } = words
  return {
    language,
    title: words.title(documents.get(document)?.title ?? document, revision),
    count: words.count(sentences.length, countBy(sentences)),
    sentences: {
      head: [head.sentence, head.about, head.restsOn],
      rows: sentences.map((sentence) => [`[${sentence.id}]`, sentence[language], restingOn(sentence, language)]),
    },
    rules: {
      head: [head.rule, head.sentences],
      rows: rules.map(({ id, sources }) => [id, sources.map(words.citation).join('; ')]),
    },
  }
}

function countBy(sentences: readonly CoveredSentence[]): Readonly<Record<Decision, number>> {
  const of = (decision: Decision) => sentences.filter((one) => one.decision === decision).length
  return {
    rules: of('rules'),
    'not-checkable': of('not-checkable'),
    context: of('context'),
    undecided: of('undecided'),
  }
}

function restingOn({ decision, rules, notCheckable }: CoveredSentence, language: Language): string {
  const words = COVERAGE_WORDS[language]
  if (decision === 'context') return words.context
  if (decision === 'undecided') return words.undecided
  const reasons = notCheckable.map(({ id, reason }) => words.notCheckable(id, reason[language]))
  return [...(rules.length === 0 ? [] : [rules.join(', ')]), ...reasons].join('; ')
}
