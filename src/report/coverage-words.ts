import type { Citation } from '../datasets/datasets.ts'
import type { CoverageProblem, Decision } from '../rules/coverage.ts'
import { ranges } from './ranges.ts'
import type { Language } from './words.ts'

/** What is said of the coverage of the founding document, in one language. */
export interface CoverageWords {
  readonly title: (document: string, revision: string) => string
  readonly count: (all: number, by: Readonly<Record<Decision, number>>) => string
  readonly head: Readonly<Record<'sentence' | 'about' | 'restsOn' | 'rule' | 'sentences', string>>
  readonly context: string
  readonly undecided: string
  readonly notCheckable: (id: string, reason: string) => string
  readonly citation: (source: Citation) => string
  readonly problem: (problem: CoverageProblem) => string
}

const ENGLISH: CoverageWords = {
  title: (document, revision) => `Sentences of "${document}", ${revision}, and the rules that rest on them`,
  count: (all, by) =>
    `${all} sentences: ${by.rules} with rules, ${by['not-checkable']} not checkable, ${by.context} context, ${by.undecided} undecided.`,
  head: { sentence: 'sentence', about: 'about', restsOn: 'rests on it', rule: 'rule', sentences: 'rests on' },
  context: 'context',
  undecided: 'undecided',
  notCheckable: (id, reason) => `not checkable (${id}): ${reason}`,
  citation: ({ document, revision, sentences }) =>
    `${document} ${revision}${sentences.length === 0 ? '' : ': '}${ranges(sentences)}`,
  problem: (problem) => {
    switch (problem.code) {
      case 'undecided':
        return `sentence ${problem.sentence} asks for something, and neither a rule nor an entry of not-checkable.json rests on it`
      case 'context-cited':
        return `sentence ${problem.sentence} is listed as context, but ${problem.by.join(', ')} rests on it`
      case 'no-citation':
        return `${problem.id} rests on nothing`
      case 'unknown-citation':
        return `${problem.id} cites ${problem.document}${problem.sentence === undefined ? '' : ` [${problem.sentence}]`}, which is not on the list of documents`
    }
  },
}

const FRENCH: CoverageWords = {
  title: (document, revision) => `Phrases de « ${document} », ${revision}, et règles qui s’y appuient`,
  count: (all, by) =>
    `${all} phrases : ${by.rules} avec des règles, ${by['not-checkable']} non vérifiables, ${by.context} de contexte, ${by.undecided} sans décision.`,
  head: { sentence: 'phrase', about: 'sujet', restsOn: 's’y appuie', rule: 'règle', sentences: 's’appuie sur' },
  context: 'contexte',
  undecided: 'sans décision',
  notCheckable: (id, reason) => `non vérifiable (${id}) : ${reason}`,
  citation: ({ document, revision, sentences }) =>
    `${document} ${revision}${sentences.length === 0 ? '' : ' : '}${ranges(sentences)}`,
  problem: (problem) => {
    switch (problem.code) {
      case 'undecided':
        return `la phrase ${problem.sentence} exige quelque chose, et ni règle ni entrée de not-checkable.json ne s’y appuie`
      case 'context-cited':
        return `la phrase ${problem.sentence} est donnée pour du contexte, mais ${problem.by.join(', ')} s’y appuie`
      case 'no-citation':
        return `${problem.id} ne s’appuie sur rien`
      case 'unknown-citation':
        return `${problem.id} cite ${problem.document}${problem.sentence === undefined ? '' : ` [${problem.sentence}]`}, qui n’est pas dans la liste des documents`
    }
  },
}

export const COVERAGE_WORDS: Readonly<Record<Language, CoverageWords>> = { en: ENGLISH, fr: FRENCH }
