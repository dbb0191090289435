import { expect, test } from 'vitest'
import { OPERATORS } from '../../src/conditions/operators.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { isDocument, parseJson } from '../../src/files/json.ts'
import { checkComparison } from '../../src/rules/check-comparison.ts'
import { field, type Part, whole } from '../../src/rules/part.ts'
import { known } from './known.ts'

test.each([...OPERATORS.values()])('the example of $name uses it, and would pass in a rule', ({ name, example }) => {
  const leaf = partOf(example)
  const fact = FACTS.get(String(field(leaf, 'fact').value))
  expect(field(leaf, 'operator').value).toBe(name)
  expect(checkComparison(leaf, fact?.subject, known)).toEqual([])
})

function partOf(json: string): Part {
  const document = parseJson(json, 'example')
  if (!isDocument(document)) throw new Error(`the example is not JSON: ${json}`)
  return whole(document)
}
