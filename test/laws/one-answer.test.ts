import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { TABLES } from '../../src/tables/column.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { accountStates } from '../arbitraries/account-state.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { sharingStates } from '../arbitraries/sharing-states.ts'
import { together } from '../arbitraries/together.ts'
import { anyStates } from './any-states.ts'
import { auditOfTemplates } from './audit-of-templates.ts'
import { PLAIN, templatesOf } from './loaded-templates.ts'
import { preflightLines } from './preflight-lines.ts'
import { riffle } from './riffle.ts'

// One audit costs a second whatever its size: few of them, of many accounts. The failure names the account, so
// nothing has to be shrunk.
const FEW = { numRuns: 4, endOnFailure: true }
const PATIENCE = 900_000

const states = fc.oneof(accountStates(150), sharingStates(150), anyStates(60))

describe('one answer', () => {
  test.prop([fc.oneof(accountStates(200), sharingStates(200))], FEW)(
    'an audit of templates says what as many pre-flights say of accounts given together',
    async (accounts) => expectOneAnswer(accounts),
    PATIENCE,
  )

  test.prop([anyStates(80)], FEW)(
    'an audit of templates says so too of whatever JSON can hold',
    async (accounts) => expectOneAnswer(accounts),
    PATIENCE,
  )

  test.prop([states, fc.shuffledSubarray([...TABLES], { minLength: TABLES.length }), fc.nat(), fc.boolean()], FEW)(
    'the order of the files, of the accounts in them, and the number of threads change nothing',
    async (accounts, tables, seed, oneThread) => {
      const roots = accounts.map(rowsOfState)
      const layout = { tables, threads: oneThread ? 1 : 2 }
      const shuffled = templatesOf(roots, (records) => riffle(records, seed))
      expect(await auditOfTemplates(shuffled, BOOK, CIRCUMSTANCES, layout)).toEqual(
        await auditOfTemplates(templatesOf(roots), BOOK, CIRCUMSTANCES, { ...PLAIN, threads: oneThread ? 2 : 1 }),
      )
    },
    PATIENCE,
  )
})

async function expectOneAnswer(accounts: readonly object[]): Promise<void> {
  const roots = accounts.map(rowsOfState)
  const audited = await auditOfTemplates(templatesOf(roots), BOOK, CIRCUMSTANCES)
  expect(audited.length).toBe(roots.length)
  const circumstances = together(roots, CIRCUMSTANCES)
  for (const [i, root] of roots.entries()) {
    expect(audited[i], JSON.stringify(accounts[i])).toEqual(preflightLines(root, BOOK, circumstances))
  }
}
