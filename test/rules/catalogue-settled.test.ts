import { describe, expect, test } from 'vitest'
import { readPreparedRules } from '../../src/rules/prepared.ts'
import { CATALOGUE } from './catalogue-rows.ts'
import { notCheckable } from './files.ts'

const rules = readPreparedRules().rules
const rows = CATALOGUE.flatMap(({ gate, severity, ids }) => ids.split(/\s+/).map((id) => ({ id, gate, severity })))
const settled = new Map([...rules, ...notCheckable()].map((row) => [row.id, row]))

describe('the catalogue of constraints', () => {
  test('has 132 rows', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(132)
  })

  test('has no row that is neither a rule nor listed as not checkable, and none that is both', () => {
    expect(rows.filter(({ id }) => !settled.has(id))).toEqual([])
    expect(settled.size).toBe(rules.length + notCheckable().length)
  })

  test('is not added to', () => {
    const ids = new Set(rows.map(({ id }) => id))
    expect([...settled.keys()].filter((id) => !ids.has(id))).toEqual([])
  })

  test('is mostly rules', () => {
    expect(rules.length).toBeGreaterThanOrEqual(80)
  })

  test.each(rows)('keeps $id at its gate with its severity', ({ id, gate, severity }) => {
    expect(settled.get(id)).toMatchObject({ gate, severity })
  })
})
