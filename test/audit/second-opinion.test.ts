import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeInDatabase } from '../../src/audit/judge.ts'
import { secondOpinion } from '../../src/audit/second-opinion.ts'
import { FAIL, PASS, verdictTableName } from '../../src/audit/verdict-tables.ts'
import type { Database } from '../../src/database/database.ts'
import { FACTS } from '../../src/facts/catalogue.ts'
import { rowsOfState } from '../../src/tables/from-state.ts'
import { accountState } from '../arbitraries/account-state.ts'
import { compliantState } from '../arbitraries/compliant-state.ts'
import type { JsonObject } from '../arbitraries/json.ts'
import { BOOK, CIRCUMSTANCES } from '../arbitraries/judge.ts'
import { mpnIdsOf } from '../arbitraries/sharing-states.ts'
import { tenantOf } from '../laws/any-states.ts'
import { loadedTemplates, PLAIN, templatesOf } from '../laws/loaded-templates.ts'
import { verdictsOf } from '../preflight/verdicts.ts'

const ACCOUNTS = enoughAccounts()
const EVERYONE = 1_000

describe('the second opinion', () => {
  let database: Database
  let close: () => void = () => undefined
  let closed: Promise<void>

  beforeAll(async () => {
    const done = new Promise<void>((resolve) => {
      close = resolve
    })
    await new Promise<void>((ready, failed) => {
      closed = loadedTemplates(templatesOf(ACCOUNTS.map(rowsOfState)), CIRCUMSTANCES, PLAIN, async (loaded) => {
        await judgeInDatabase(loaded, BOOK, CIRCUMSTANCES, 'all')
        database = loaded
        ready()
        await done
      })
      closed.catch(failed)
    })
  }, 300_000)
  afterAll(() => {
    close()
    return closed
  })

  test('agrees with every verdict of an audit that has no fault', async () => {
    const { sample, agreed, disagreements } = await secondOpinion(database, BOOK, CIRCUMSTANCES, EVERYONE, 1)
    expect(disagreements).toEqual([])
    expect(agreed).toBe(sample)
    expect(sample).toBeGreaterThan(BOOK.rules.length * ACCOUNTS.length * 0.5)
  })

  test.each(BOOK.rules.map(({ file }) => [file.id, file.subject] as const))(
    'finds it out where the SQL of %s takes a pass for a fail and a fail for a pass',
    async (rule, subject) => {
      const exchange = `UPDATE ${verdictTableName(subject)} SET "${rule}" = CASE "${rule}"
        WHEN ${PASS} THEN ${FAIL} WHEN ${FAIL} THEN ${PASS} ELSE "${rule}" END`
      await database.run(exchange)
      const { disagreements } = await secondOpinion(database, BOOK, CIRCUMSTANCES, EVERYONE, 1)
      await database.run(exchange)
      expect(new Set(disagreements.map((one) => one.rule))).toEqual(new Set([rule]))
      expect(new Set(disagreements.map(({ reference }) => reference))).toEqual(new Set(['pass', 'fail']))
    },
    300_000,
  )
})

/** Accounts of different tenants, each with something the ones before it lack: every rule passes and fails somewhere. */
function enoughAccounts(): readonly JsonObject[] {
  const alone = BOOK.rules.filter(({ facts }) => facts.every((fact) => FACTS.get(fact)?.across !== true))
  const wanted = new Set(alone.flatMap(({ file }) => [`${file.id} pass`, `${file.id} fail`]))
  const chosen = new Map<unknown, JsonObject>()
  for (let number = 1; wanted.size > 0; number++) {
    const [state = {}] = fc.sample(accountState(number), { numRuns: 1, seed: number })
    const tenant = tenantOf(state) ?? state
    if (chosen.has(tenant)) continue
    const shown = [...verdictsOf(state).values()].map(({ rule, said }) => `${rule} ${said}`)
    if (shown.filter((one) => wanted.delete(one)).length > 0) chosen.set(tenant, state)
  }
  return [...chosen.values(), ...neighbours()]
}

/** Two accounts that list one MPN id and agree about it, and two that both have it for their own. */
function neighbours(): readonly JsonObject[] {
  const [one, lister, other, taker] =
    fc.sample(fc.tuple(...[1, 2, 3, 4].map((n) => compliantState(900_000 + n))), {
      numRuns: 1,
      seed: 1,
    })[0] ?? []
  mpnIdsOf(lister).push(...structuredClone(mpnIdsOf(one)))
  for (const mpn of mpnIdsOf(taker).slice(0, 1)) mpn.id = mpnIdsOf(other)[0]?.id ?? null
  return [one, lister, other, taker].flatMap((state) => (state === undefined ? [] : [state]))
}
