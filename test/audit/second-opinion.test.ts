import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { judgeInDatabase } from '../../src/audit/judge.ts'
import { judgedTableName } from '../../src/audit/judged-table-name.ts'
import { FAIL, PASS } from '../../src/audit/judged-tables.ts'
import { opinionSample } from '../../src/audit/opinion-sample.ts'
import { compared, type Reference, reference } from '../../src/audit/second-opinion.ts'
import type { Database } from '../../src/database/database.ts'
import { BOOK, CIRCUMSTANCES, OTHERWISE } from '../arbitraries/judge.ts'
import { DEMO_INPUTS, loadedExports } from './loaded-exports.ts'

/** More subjects than the demo has. */
const EVERYONE = 1_000_000

/** The rules that are set aside where the documents' contradictions are settled as they are by default. */
const SET_ASIDE = new Set(['mpa-per-csp-tenant'])
const BY_DEFAULT = BOOK.rules.filter(({ file }) => !SET_ASIDE.has(file.id))
const ELSE = BOOK.rules.filter(({ file }) => SET_ASIDE.has(file.id))

describe.each([
  ['by default', CIRCUMSTANCES, BY_DEFAULT],
  ['where every contradiction is settled otherwise', OTHERWISE, ELSE],
])('the second opinion on the demo, %s,', (_, circumstances, rules) => {
  let database: Database
  let again: Reference
  let close: () => void = () => undefined
  let closed: Promise<void>

  beforeAll(async () => {
    const done = new Promise<void>((resolve) => {
      close = resolve
    })
    await new Promise<void>((ready, failed) => {
      closed = loadedExports(DEMO_INPUTS, async (loaded) => {
        database = loaded.database
        await judgeInDatabase(database, BOOK, circumstances, 'all')
        const { resellers } = await opinionSample(database, BOOK, EVERYONE, 1)
        again = await reference(database, BOOK, circumstances, resellers)
        ready()
        await done
      })
      closed.catch(failed)
    })
  })
  afterAll(() => {
    close()
    return closed
  })

  test('agrees with every verdict of an audit that has no fault', async () => {
    const { sample, agreed, disagreements } = await compared(database, BOOK, again)
    expect(disagreements).toEqual([])
    expect(agreed).toBe(sample)
    expect(sample).toBeGreaterThan(20_000)
  })

  test.each([1, 2, 7])(
    'shows every rule with every verdict that occurs, however it is drawn (seed %s)',
    async (seed) => {
      const everyone = await opinionSample(database, BOOK, EVERYONE, 1)
      const few = await opinionSample(database, BOOK, 100, seed)
      expect(few.resellers.length).toBeLessThan(everyone.resellers.length)
      expect(few.unrepresented).toEqual([])
      const among = new Map(few.resellers.map((reseller) => [reseller, again.get(reseller) ?? new Map()]))
      expect(verdictsIn(among)).toEqual(verdictsIn(again))
      expect(await opinionSample(database, BOOK, 100, seed)).toEqual(few)
    },
  )

  test.each(rules.map(({ file }) => [file.id, file.subject] as const))(
    'finds it out where the SQL of %s takes a pass for a fail and a fail for a pass',
    async (rule, subject) => {
      const exchange = `UPDATE ${judgedTableName(subject)} SET "${rule}" = CASE "${rule}"
        WHEN ${PASS} THEN ${FAIL} WHEN ${FAIL} THEN ${PASS} ELSE "${rule}" END`
      await database.run(exchange)
      const { disagreements } = await compared(database, BOOK, again)
      await database.run(exchange)
      const exchanged = settled(again, rule)
      expect(exchanged).toContain('fail')
      expect(disagreements.map((one) => one.rule)).toEqual(exchanged.map(() => rule))
      for (const one of disagreements) expect(one.subject).toMatch(KEY)
      expect(disagreements.map(({ reference: said }) => said).sort()).toEqual(exchanged)
    },
  )
})

/** Each rule with each verdict that the reference gives by it. */
function verdictsIn(sample: Reference): readonly string[] {
  const all = [...sample.values()].flatMap((judged) => [...judged.values()])
  return [...new Set(all.map(({ rule, verdict }) => `${rule} ${verdict}`))].sort()
}

/** The natural key of a subject begins with that of its reseller. */
const KEY = /^([0-9a-f-]{36}|mpn:\d+|record:.+)/

/** Every pass and fail that json-rules-engine gives by a rule. */
function settled(again: Reference, rule: string): readonly string[] {
  const verdicts = [...again.values()].flatMap((judged) => [...judged.values()])
  return verdicts
    .filter((one) => one.rule === rule && (one.verdict === 'pass' || one.verdict === 'fail'))
    .map(({ verdict }) => verdict)
    .sort()
}
