import { describe, expect, test } from 'vitest'
import { goodAccount } from '../../datasets/demo/account.ts'
import { CROSS_DEFECTS } from '../../datasets/demo/defects-cross.ts'
import { fabrikam } from '../../datasets/demo/distributor.ts'
import { type JsonObject, put } from '../../datasets/demo/json.ts'
import { HOME_PLACES } from '../../datasets/demo/places.ts'
import { randomFrom } from '../../datasets/demo/random.ts'
import { casesOf } from '../../src/preflight/case.ts'
import { judgeAll } from '../../src/preflight/judge.ts'
import { trace } from '../../src/preflight/trace.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { together } from '../arbitraries/together.ts'

const states = accountsWithDefects()
const roots = states.map(rowsOfState)
const circumstances = together(roots, CIRCUMSTANCES)

describe('resellers with the defects that several records show, judged together', () => {
  test('share a location MPN ID, and both fail', () => {
    expect(saidOf(0, 'mpn-tenant-one-to-one')).toEqual(['fail'])
    expect(saidOf(1, 'mpn-tenant-one-to-one')).toEqual(['fail'])
  })

  test('have no account in the region of a provider', () => {
    expect(saidOf(2, 'one-csp-account-per-region')).toEqual(['fail'])
  })

  test('have as many admin agents by one source as they have not by another', () => {
    expect(saidOf(4, 'admin-agent-required')).toEqual(['unknown conflict'])
  })
})

function accountsWithDefects(): readonly JsonObject[] {
  const random = randomFrom(1)
  const distributor = fabrikam(random)
  return CROSS_DEFECTS.map((defect, i) => {
    const state = goodAccount(i + 1, random.pick(HOME_PLACES), distributor, random)
    for (const [path, value] of Object.entries(defect.put)) put(state, path, value)
    return state
  })
}

function saidOf(account: number, rule: string): readonly string[] {
  const root = roots[account]
  if (root === undefined) return []
  return judgeAll(casesOf(root, BOOK, circumstances), circumstances)
    .filter((judged) => judged.rule.file.id === rule)
    .map((judged) => `${judged.verdict} ${trace(judged, circumstances).cause ?? ''}`.trim())
}
