import { describe, expect, test } from 'vitest'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { shipped } from '../datasets/shipped.ts'
import { notCheckable } from './files.ts'

const rules = readPreparedRules().rules
const codes = [...shipped.errorCodes.values()].flatMap((byCode) => [...byCode.values()])
const beyondData = new Set(notCheckable().map(({ id }) => id))
const links = codes.flatMap(({ endpoint, code, rules: ids }) => ids.map((id) => ({ endpoint, code, id })))

describe('the refusals that Partner Center would answer', () => {
  test.each(links.filter(({ id }) => !beyondData.has(id)))('$endpoint $code is predicted by $id', (link) => {
    const predicted = rules.find(({ id }) => id === link.id)?.predictedErrors ?? []
    expect(predicted).toContainEqual({ endpoint: link.endpoint, code: link.code })
  })

  test.each(rules.flatMap(({ id, predictedErrors = [] }) => predictedErrors.map((error) => ({ id, ...error }))))(
    '$id predicts $endpoint $code, whose entry names it',
    ({ id, endpoint, code }) => {
      expect(shipped.errorCodes.get(endpoint)?.get(code)?.rules).toContain(id)
    },
  )

  test('are known by endpoint and code: a code alone may be reused', () => {
    const keys = codes.map(({ endpoint, code }) => `${endpoint} ${code}`)
    expect(new Set(keys).size).toBe(codes.length)
  })
})
