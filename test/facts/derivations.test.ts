import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { together } from '../arbitraries/together.ts'
import { loadedTemplates, PLAIN, templatesOf } from '../laws/loaded-templates.ts'
import { adversarialAccounts } from './adversarial-accounts.ts'
import { columnsInMemory, columnsInSql } from './column-readings.ts'
import { factsInMemory, factsInSql } from './fact-readings.ts'

// The failure names the table and the cell, so nothing has to be shrunk.
const FEW = { numRuns: 5, endOnFailure: true }
const PATIENCE = 900_000

describe('a derivation has one meaning', () => {
  test.prop([adversarialAccounts(80, 0)], FEW)(
    'every column: its value, or why there is none, is the same in SQL as in memory',
    async (roots) => {
      const inSql = await loadedTemplates(templatesOf(roots), CIRCUMSTANCES, PLAIN, columnsInSql)
      expect(inSql).toEqual(columnsInMemory(roots, CIRCUMSTANCES))
    },
    PATIENCE,
  )

  test.prop([adversarialAccounts(80, 6)], FEW)(
    'every fact: its value, or why there is none, and the column it came from are the same in SQL as in memory',
    async (roots) => {
      const inSql = await loadedTemplates(templatesOf(roots), CIRCUMSTANCES, PLAIN, (database) =>
        factsInSql(database, CIRCUMSTANCES),
      )
      expect(inSql).toEqual(factsInMemory(roots, together(roots, CIRCUMSTANCES)))
    },
    PATIENCE,
  )
})
