import { expect, test } from 'vitest'
import { documents, errorCodes, notCheckable, ruleFiles, type Source } from './files.ts'

const rules = ruleFiles().map(({ rule }) => rule)
const listed = documents()

test('every citation names a document, a revision and sentences that are on the list of sources', () => {
  const cited = [...rules, ...notCheckable()].flatMap(({ id, sources }) => sources.map((source) => ({ id, source })))
  expect(cited.filter(({ source }) => !isListed(source))).toEqual([])
})

test('a rule predicts exactly the refusals that the list of error codes gives it', () => {
  const predicted = rules.flatMap(({ id, predictedErrors = [] }) =>
    predictedErrors.map(({ endpoint, code }) => `${id}: ${endpoint} ${code}`),
  )
  const ids = new Set(rules.map(({ id }) => id))
  const expected = errorCodes().flatMap(({ endpoint, code, rules: reported }) =>
    reported.filter((id) => ids.has(id)).map((id) => `${id}: ${endpoint} ${code}`),
  )
  expect(predicted.sort()).toEqual(expected.sort())
})

/** Where the list knows all sentences of a revision, a citation must name some of them. */
function isListed({ document, revision, sentences }: Source): boolean {
  const found = listed.find(({ id }) => id === document)?.revisions.find(({ date }) => date === revision)
  if (found?.sentences === undefined) return found !== undefined
  const ranges = found.sentences
  return sentences.length > 0 && sentences.every((id) => ranges.some(([first, last]) => first <= id && id <= last))
}
