import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { accountStates } from '../arbitraries/account-state.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { auditOfTemplates } from './audit-of-templates.ts'
import { preflightLines } from './preflight-lines.ts'

describe('one answer', () => {
  test.prop([accountStates(60)], { numRuns: 12 })(
    'an audit of templates says what as many pre-flights say',
    async (states) => {
      const roots = states.map(rowsOfState)
      expect(await auditOfTemplates(roots, BOOK, CIRCUMSTANCES)).toEqual(preflightLines(roots, BOOK, CIRCUMSTANCES))
    },
    120_000,
  )
})
